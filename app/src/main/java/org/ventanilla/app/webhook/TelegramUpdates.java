package org.ventanilla.app.webhook;

import java.io.IOException;
import java.io.InputStream;

/** Takes in what Telegram brings. Thread-safe. */
@FunctionalInterface
public interface TelegramUpdates {
    /**
     * Takes in one update.
     *
     * @param secret what came in the header for it; empty when there was none
     * @return the HTTP status to answer with; 200 only when it is stored
     */
    int take(String secret, InputStream body) throws IOException;
}
