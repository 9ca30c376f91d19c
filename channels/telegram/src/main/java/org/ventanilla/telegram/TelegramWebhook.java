package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.CountDownLatch;

/** Where Telegram brings updates. Nothing is read before the secret was seen to be right. Thread-safe. */
public final class TelegramWebhook {
    /** The header that carries the secret. */
    public static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    /** In bytes; updates are some kilobytes long. */
    static final int LARGEST_BODY = 1 << 20;

    private static final int OK = 200;
    private static final int NO_UPDATE = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;
    private static final int LATER = 503;

    private final JsonMapper json = new JsonMapper();
    private final byte[] secret;
    private final Intake intake;
    private final WebhookWatch watch;
    private final CountDownLatch closed;

    TelegramWebhook(TelegramConfig.Webhook webhook, Intake intake, WebhookWatch watch, CountDownLatch closed) {
        secret = webhook.secret().getBytes(StandardCharsets.UTF_8);
        this.intake = intake;
        this.watch = watch;
        this.closed = closed;
    }

    /**
     * Takes in one update.
     *
     * @param told the secret that came with it; empty when none did
     * @return the HTTP status to answer with; 200 once it is stored
     */
    public int take(String told, InputStream body) throws IOException {
        if (!MessageDigest.isEqual(secret, told.getBytes(StandardCharsets.UTF_8))) {
            return FORBIDDEN;
        }
        if (closed.getCount() == 0) {
            return LATER;
        }
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        return bytes.length > LARGEST_BODY ? TOO_LARGE : take(bytes);
    }

    private int take(byte[] bytes) {
        try {
            JsonNode update = json.readTree(bytes);
            if (update == null || UpdateReader.id(update).isEmpty()) {
                return NO_UPDATE;
            }
            watch.received();
            return intake.take(update) ? OK : LATER;
        } catch (IOException unreadable) {
            return NO_UPDATE;
        }
    }
}
