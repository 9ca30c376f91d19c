package org.ventanilla.testkit.telegram;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The webhook that updates are brought to at the moment, if any. */
final class WebhookDeliveries {
    private final UpdateQueue updates;
    private @Nullable WebhookDelivery current;
    private volatile int repeatPercent;

    WebhookDeliveries(UpdateQueue updates) {
        this.updates = updates;
    }

    synchronized void start(String url, String secret) {
        stop();
        if (!url.isEmpty()) {
            WebhookDelivery delivery = new WebhookDelivery(URI.create(url), secret, updates, () -> repeatPercent);
            Thread thread = new Thread(delivery, "fake-telegram-webhook");
            thread.setDaemon(true);
            thread.start();
            current = delivery;
        }
    }

    synchronized void stop() {
        if (current != null) {
            current.end();
            current = null;
        }
    }

    synchronized String lastError() {
        return current == null ? "" : current.lastError();
    }

    void repeat(int percent) {
        repeatPercent = percent;
    }
}
