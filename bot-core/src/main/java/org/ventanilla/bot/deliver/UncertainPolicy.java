package org.ventanilla.bot.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ventanilla.bot.channel.Capabilities;
import org.ventanilla.bot.message.Outgoing;

/**
 * What is done about a message of which nobody knows whether it arrived: a channel that shows each message once gets it
 * again; a safety text and the bot's own words are sent once more, at most two copies; an agent's words never by themselves,
 * the agent is asked.
 */
final class UncertainPolicy {
    private static final Duration SAFETY_AFTER = Duration.ofSeconds(2);
    private static final Duration ANSWER_AFTER = Duration.ofSeconds(30);

    private UncertainPolicy() {}

    /** When it is sent once more; empty when people decide. */
    static Optional<Instant> again(Outgoing message, Capabilities channel, Instant now) {
        if (channel.idempotent()) {
            return Optional.of(now);
        }
        if (message.doubtful()) {
            return Optional.empty();
        }
        return switch (message.kind()) {
            case SAFETY -> Optional.of(now.plus(SAFETY_AFTER));
            case ANSWER, NOTICE -> Optional.of(now.plus(ANSWER_AFTER));
            case AGENT, SURVEY -> Optional.empty();
        };
    }
}
