package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings updates to a webhook as the real server does: those of one chat in order, the next only after the one before was
 * taken; what was refused again a little later; a few twice. Chats do not wait for each other.
 */
final class WebhookDelivery implements Runnable {
    private static final Duration AGAIN_AFTER = Duration.ofMillis(100);
    private static final int TIMEOUT_MILLIS = 10_000;

    private final URI url;
    private final String secret;
    private final UpdateQueue updates;
    private final IntSupplier repeatPercent;
    private final Random random = new Random(1);
    private volatile String lastError = "";
    private volatile boolean open = true;

    WebhookDelivery(URI url, String secret, UpdateQueue updates, IntSupplier repeatPercent) {
        this.url = url;
        this.secret = secret;
        this.updates = updates;
        this.repeatPercent = repeatPercent;
    }

    URI url() {
        return url;
    }

    String lastError() {
        return lastError;
    }

    void end() {
        open = false;
    }

    @Override
    public void run() {
        while (open) {
            boolean anything = false;
            Set<String> stuck = new HashSet<>();
            for (ObjectNode update : updates.all()) {
                String chat = update.findPath("chat").path("id").asText();
                if (open && !stuck.contains(chat)) {
                    anything = true;
                    if (isTaken(update)) {
                        updates.confirm(update);
                    } else {
                        stuck.add(chat);
                    }
                }
            }
            if (!anything || !stuck.isEmpty()) {
                LockSupport.parkNanos((stuck.isEmpty() ? Duration.ofMillis(10) : AGAIN_AFTER).toNanos());
            }
        }
    }

    private boolean isTaken(ObjectNode update) {
        Optional<Integer> status = post(update.toString());
        if (random.nextInt(100) < repeatPercent.getAsInt()) {
            status = post(update.toString());
        }
        lastError = status.map(code -> code == 200 ? "" : "Wrong response from the webhook: " + code)
                .orElse("Connection refused");
        return status.filter(code -> code >= 200 && code < 300).isPresent();
    }

    /** Empty when nobody answered. */
    private Optional<Integer> post(String body) {
        @Nullable HttpURLConnection connection = null;
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            connection = (HttpURLConnection) url.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(bytes.length); // so that the JDK repeats nothing by itself
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("X-Telegram-Bot-Api-Secret-Token", secret);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(bytes);
            }
            return Optional.of(connection.getResponseCode());
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }
}
