package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.ventanilla.telegram.ApiAnswer.Done;
import org.ventanilla.telegram.ApiAnswer.Failed;

/**
 * Asks for updates. The offset of a request confirms to the server what lies before it, so it moves only over what has been
 * dealt with; the server keeps the rest for 24 hours. The offset follows the last batch, also downwards: after a quiet week
 * ids start anew.
 */
final class UpdateLoop implements Supplier<Duration> {
    private final Requests requests;
    private final Intake intake;
    private final Chores chores;
    private final Setbacks setbacks;
    private final Duration pollTimeout;
    private final CountDownLatch closed;

    private boolean webhookRemoved;
    private long offset;

    UpdateLoop(
            Requests requests,
            Intake intake,
            Chores chores,
            Setbacks setbacks,
            Duration pollTimeout,
            CountDownLatch closed) {
        this.requests = requests;
        this.intake = intake;
        this.chores = chores;
        this.setbacks = setbacks;
        this.pollTimeout = pollTimeout;
        this.closed = closed;
    }

    @Override
    public Duration get() {
        return webhookRemoved ? poll() : removeWebhook();
    }

    /** A webhook would keep us from polling. */
    private Duration removeWebhook() {
        return requests.call("deleteWebhook", requests.parameters().put("drop_pending_updates", false))
                .match(
                        done -> {
                            webhookRemoved = true;
                            return Duration.ZERO;
                        },
                        setbacks::refused,
                        setbacks::failed);
    }

    /** At first, and after a failure, the server need not wait for news: we learn at once that all is well. */
    private Duration poll() {
        boolean waits = setbacks.areOver() && !chores.doNext(requests);
        ObjectNode parameters =
                requests.parameters().put("offset", offset).put("timeout", waits ? pollTimeout.toSeconds() : 0);
        UpdateReader.KINDS.forEach(parameters.putArray("allowed_updates")::add);
        return requests.call("getUpdates", parameters).match(this::take, setbacks::refused, setbacks::failed);
    }

    private Duration take(Done batch) {
        if (!batch.result().isArray()) {
            return setbacks.failed(new Failed("no list of updates"));
        }
        long before = offset;
        for (JsonNode update : batch.result()) {
            if (closed.getCount() == 0) {
                return Duration.ZERO;
            }
            if (!intake.take(update)) {
                return setbacks.storeUnavailable();
            }
            offset = UpdateReader.id(update).map(id -> id + 1).orElse(offset);
        }
        if (!batch.result().isEmpty() && offset == before) {
            return setbacks.failed(new Failed("updates without an id"));
        }
        setbacks.end();
        return Duration.ZERO;
    }
}
