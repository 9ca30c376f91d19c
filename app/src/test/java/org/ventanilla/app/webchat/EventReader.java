package org.ventanilla.app.webchat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Reads an event stream. */
final class EventReader implements AutoCloseable {
    private static final int PATIENCE = 20;

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::read, "event-reader");

    /** One event. The last one of a stream that has ended has the type {@code end}. */
    record Event(String type, Optional<String> id, JsonNode data) {}

    EventReader(HttpResponse<InputStream> response) {
        this.response = response;
        thread.setDaemon(true);
        thread.start();
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** The next event of any type. */
    Event next() {
        try {
            Event event = events.poll(PATIENCE, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no event came within " + PATIENCE + " s");
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next event of that type; others are skipped. */
    Event next(String type) {
        Event event = next();
        while (!event.type().equals(type)) {
            event = next();
        }
        return event;
    }

    /** The texts of the next messages. */
    List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            texts.add(next("message").data().path("text").stringValue());
        }
        return texts;
    }

    boolean isQuiet() {
        return events.stream().noneMatch(event -> event.type().equals("message"));
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String type = "message";
            Optional<String> id = Optional.empty();
            Optional<String> data = Optional.empty();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    type = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    id = Optional.of(line.substring(4));
                } else if (line.startsWith("data: ")) {
                    data = Optional.of(line.substring(6));
                } else if (line.isEmpty() && data.isPresent()) {
                    events.add(new Event(type, id, ChatClient.JSON.readTree(data.get())));
                    type = "message";
                    id = Optional.empty();
                    data = Optional.empty();
                }
            }
            events.add(new Event("end", Optional.empty(), ChatClient.JSON.nullNode()));
        } catch (IOException closed) {
            events.add(new Event("end", Optional.empty(), ChatClient.JSON.nullNode()));
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
