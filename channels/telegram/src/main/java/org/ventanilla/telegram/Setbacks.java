package org.ventanilla.telegram;

import java.time.Duration;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.telegram.ApiAnswer.Failed;
import org.ventanilla.telegram.ApiAnswer.Refused;

/** What goes wrong while receiving: what the operator is told, and how long to wait then. */
final class Setbacks {
    static final String NEW_TOKEN =
            "Telegram refuses the bot token. Get a new one from BotFather and set telegram.bot-token.";

    private static final Duration AFTER_CONFLICT = Duration.ofSeconds(10);
    private static final Duration AFTER_REFUSED_TOKEN = Duration.ofSeconds(60);

    private final Pulse pulse;
    private final Waits waits;
    private int inARow;

    Setbacks(Pulse pulse, Waits waits) {
        this.pulse = pulse;
        this.waits = waits;
    }

    /** Whether all went well the last time. */
    boolean areOver() {
        return inARow == 0 && pulse.health().state() == State.OK;
    }

    void end() {
        inARow = 0;
        pulse.is(State.OK, "");
    }

    Duration storeUnavailable() {
        return backOff(
                "Messages cannot be stored; Telegram keeps them for 24 hours. Look at the database and its disk.");
    }

    Duration failed(Failed failure) {
        return backOff("Telegram cannot be reached (" + failure.why() + "). Look at the network if this lasts.");
    }

    Duration refused(Refused refusal) {
        return switch (refusal.code()) {
            case 401, 404 -> tokenRefused();
            case 409 ->
                conflict(
                        refusal.description().contains("webhook")
                                ? "Somebody has set a webhook for this bot. Remove it, or stop receiving here."
                                : "Another program receives for this bot. Stop it, or give each its own bot.");
            case 429 -> askedToWait(refusal);
            default -> failed(new Failed("error " + refusal.code()));
        };
    }

    Duration conflict(String advice) {
        pulse.is(State.CONFLICT, advice);
        return waits.asked(AFTER_CONFLICT);
    }

    private Duration tokenRefused() {
        pulse.is(State.AUTH, NEW_TOKEN);
        return waits.asked(AFTER_REFUSED_TOKEN);
    }

    private Duration askedToWait(Refused refusal) {
        if (refusal.retryAfter().isEmpty()) {
            return failed(new Failed("error 429"));
        }
        pulse.is(State.BACKOFF, "Telegram asks us to wait. Nothing to do.");
        return waits.asked(refusal.retryAfter().get());
    }

    private Duration backOff(String advice) {
        inARow++;
        pulse.is(State.BACKOFF, advice);
        return waits.afterFailures(inARow);
    }
}
