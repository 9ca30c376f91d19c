package org.ventanilla.x;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.RetryAt;
import org.ventanilla.bot.channel.SendResult.Scope;
import org.ventanilla.bot.channel.SendResult.Uncertain;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.x.XAnswer.Failed;
import org.ventanilla.x.XAnswer.Refused;

/** Tells what an answer of X means for a message, and for the channel. */
final class Verdicts {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Pulse pulse;
    private final Clock clock;

    Verdicts(Pulse pulse, Clock clock) {
        this.pulse = pulse;
        this.clock = clock;
    }

    void well() {
        pulse.is(Pulse.Part.SENDING, State.OK, "");
    }

    /** Nobody answered, or not so that it could be read. */
    SendResult of(Failed failure, Outgoing message) {
        if (failure.written()) {
            return new Uncertain("no answer that can be read: " + failure.why());
        }
        long seconds = Math.min(LONGEST_WAIT.toSeconds(), 1L << Math.min(message.attempt(), 10));
        return new RetryAt(clock.instant().plusSeconds(seconds), Scope.CHANNEL, "X cannot be reached");
    }

    SendResult of(Refused refusal) {
        if (refusal.isOutOfCredits()) {
            pulse.is(Pulse.Part.SENDING, State.QUOTA, Feed.NO_CREDITS);
            return new Rejected(Reason.QUOTA, refusal.detail());
        }
        return switch (refusal.status()) {
            case 400, 422 -> new Rejected(Reason.BAD_CONTENT, refusal.detail());
            case 401 -> {
                pulse.is(Pulse.Part.SENDING, State.AUTH, Feed.NEW_KEYS);
                yield new Rejected(Reason.AUTH, refusal.detail());
            }
            case 404 -> new Rejected(Reason.GONE, refusal.detail());
            case 413 -> new Rejected(Reason.TOO_LONG, refusal.detail());
            case 429 -> later(XApi.reset(refusal, clock.instant()), "X asks us to wait");
            default -> new Rejected(forbidden(refusal), refusal.detail());
        };
    }

    private static Reason forbidden(Refused refusal) {
        if (refusal.says("duplicate")) {
            return Reason.DUPLICATE;
        }
        return refusal.says("deleted or not visible") ? Reason.GONE : Reason.POLICY;
    }

    /** X counts by endpoint, so that other messages of the channel go on. */
    static RetryAt later(Instant at, String why) {
        return new RetryAt(at, Scope.CONVERSATION, why);
    }
}
