package org.ventanilla.testkit.x;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Connections that wait for events, at most two at a time. Thread-safe. */
final class Streams {
    private static final int MOST = 2;
    private static final String END = "";

    private final Clock clock;
    private final List<Past> past = new CopyOnWriteArrayList<>();
    private final List<BlockingQueue<String>> open = new ArrayList<>();

    Streams(Clock clock) {
        this.clock = clock;
    }

    private record Past(Instant at, String line) {}

    /** Serves a connection until it ends. */
    void serve(HttpExchange exchange, int backfillMinutes) throws IOException, InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        synchronized (this) {
            Instant since = clock.instant().minus(Duration.ofMinutes(backfillMinutes));
            past.stream().filter(each -> each.at().isAfter(since)).forEach(each -> lines.add(each.line()));
            open.add(lines);
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            write(exchange, "\r\n");
            for (String line = next(lines); !line.equals(END); line = next(lines)) {
                write(exchange, line);
            }
        } finally {
            synchronized (this) {
                open.remove(lines);
            }
        }
    }

    /** A sign of life now and then, so that a client which went away is noticed. */
    private static String next(BlockingQueue<String> lines) throws InterruptedException {
        String line = lines.poll(1, TimeUnit.SECONDS);
        return line == null ? "\r\n" : line;
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    synchronized boolean isFull() {
        return open.size() >= MOST;
    }

    synchronized int count() {
        return open.size();
    }

    synchronized void push(String json) {
        String line = json + "\r\n";
        past.add(new Past(clock.instant(), line));
        open.forEach(lines -> lines.add(line));
    }

    /** Sends just this, to those who listen now. */
    synchronized void pushOnly(String line) {
        open.forEach(lines -> lines.add(line));
    }

    synchronized void end() {
        open.forEach(lines -> lines.add(END));
    }
}
