package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.telegram.ApiAnswer.Done;
import org.ventanilla.telegram.ApiAnswer.Failed;
import org.ventanilla.telegram.ApiAnswer.Refused;

/**
 * Asks for updates, for as long as the channel is open. The offset of a request confirms to the server what lies before
 * it, so it moves only over what has been dealt with; the server keeps the rest for 24 hours. The offset follows the last
 * batch, also downwards: after a quiet week ids start anew.
 */
final class UpdateLoop implements Runnable {
    static final String NEW_TOKEN =
            "Telegram refuses the bot token. Get a new one from BotFather and set telegram.bot-token.";

    private static final Logger LOG = LoggerFactory.getLogger(UpdateLoop.class);
    private static final Duration AFTER_CONFLICT = Duration.ofSeconds(10);
    private static final Duration AFTER_REFUSED_TOKEN = Duration.ofSeconds(60);

    private final BotApi api;
    private final Intake intake;
    private final CommandMenu menu;
    private final Pulse pulse;
    private final Waits waits;
    private final Duration pollTimeout;
    private final CountDownLatch closed;

    private volatile @Nullable Call underway;
    private boolean webhookRemoved;
    private boolean healthy;
    private int failures;
    private long offset;

    UpdateLoop(
            BotApi api,
            Intake intake,
            CommandMenu menu,
            Pulse pulse,
            Waits waits,
            Duration pollTimeout,
            CountDownLatch closed) {
        this.api = api;
        this.intake = intake;
        this.menu = menu;
        this.pulse = pulse;
        this.waits = waits;
        this.pollTimeout = pollTimeout;
        this.closed = closed;
    }

    /** Ends the request that waits, after {@code closed} was set. */
    void stop() {
        Call call = underway;
        if (call != null) {
            call.cancel();
        }
    }

    @Override
    public void run() {
        try {
            while (!isClosed()) {
                pause(survivingStep());
            }
        } finally {
            pulse.is(State.STOPPED, isClosed() ? "" : "The receiving thread has died. Restart, and report the log.");
        }
    }

    private Duration survivingStep() {
        try {
            return webhookRemoved ? poll() : removeWebhook();
        } catch (RuntimeException bug) {
            LOG.error(
                    "receiving from Telegram failed by a fault of our own: {}",
                    bug.getClass().getName());
            return failed(new Failed(bug.getClass().getSimpleName()));
        }
    }

    /** A webhook would keep us from polling. */
    private Duration removeWebhook() {
        return call("deleteWebhook", api.parameters().put("drop_pending_updates", false))
                .match(
                        done -> {
                            webhookRemoved = true;
                            return Duration.ZERO;
                        },
                        this::refused,
                        this::failed);
    }

    /** At first, and after a failure, the server need not wait for news: we learn at once that all is well. */
    private Duration poll() {
        if (healthy) {
            menu.next(api).ifPresent(request -> menu.answered(call("setMyCommands", request)));
        }
        ObjectNode parameters =
                api.parameters().put("offset", offset).put("timeout", healthy ? pollTimeout.toSeconds() : 0);
        UpdateReader.KINDS.forEach(parameters.putArray("allowed_updates")::add);
        return call("getUpdates", parameters).match(this::take, this::refused, this::failed);
    }

    private ApiAnswer call(String method, ObjectNode parameters) {
        return api.call(method, parameters, call -> {
            underway = call;
            if (isClosed()) {
                call.cancel();
            }
        });
    }

    private Duration take(Done batch) {
        if (!batch.result().isArray()) {
            return failed(new Failed("no list of updates"));
        }
        long before = offset;
        for (JsonNode update : batch.result()) {
            if (isClosed()) {
                return Duration.ZERO;
            }
            if (!intake.take(update)) {
                return storeUnavailable();
            }
            offset = UpdateReader.id(update).map(id -> id + 1).orElse(offset);
        }
        if (!batch.result().isEmpty() && offset == before) {
            return failed(new Failed("updates without an id"));
        }
        healthy = true;
        failures = 0;
        pulse.is(State.OK, "");
        return Duration.ZERO;
    }

    private Duration storeUnavailable() {
        return backOff(
                "Messages cannot be stored; Telegram keeps them for 24 hours. Look at the database and its disk.");
    }

    private Duration failed(Failed failure) {
        return backOff("Telegram cannot be reached (" + failure.why() + "). Look at the network if this lasts.");
    }

    private Duration backOff(String advice) {
        healthy = false;
        failures++;
        pulse.is(State.BACKOFF, advice);
        return waits.afterFailures(failures);
    }

    private Duration refused(Refused refusal) {
        healthy = false;
        return switch (refusal.code()) {
            case 401, 404 -> tokenRefused();
            case 409 -> conflict(refusal);
            case 429 -> askedToWait(refusal);
            default -> failed(new Failed("error " + refusal.code()));
        };
    }

    private Duration tokenRefused() {
        pulse.is(State.AUTH, NEW_TOKEN);
        return waits.asked(AFTER_REFUSED_TOKEN);
    }

    private Duration conflict(Refused refusal) {
        boolean webhook = refusal.description().contains("webhook");
        pulse.is(
                State.CONFLICT,
                webhook
                        ? "Somebody has set a webhook for this bot. Remove it, or stop receiving here."
                        : "Another program receives for this bot. Stop it, or give each its own bot.");
        return waits.asked(AFTER_CONFLICT);
    }

    private Duration askedToWait(Refused refusal) {
        if (refusal.retryAfter().isEmpty()) {
            return failed(new Failed("error 429"));
        }
        pulse.is(State.BACKOFF, "Telegram asks us to wait. Nothing to do.");
        return waits.asked(refusal.retryAfter().get());
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause(Duration length) {
        try {
            if (!length.isZero()) {
                closed.await(length.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            LOG.warn("interrupted; going on, since only close() ends the channel");
        }
    }
}
