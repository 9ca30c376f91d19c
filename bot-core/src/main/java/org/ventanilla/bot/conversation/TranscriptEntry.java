package org.ventanilla.bot.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.OutgoingKind;

/** One line of a transcript. */
public sealed interface TranscriptEntry {
    /** Its place in the conversation. */
    long seq();

    Instant at();

    <T> T match(Function<Heard, T> onHeard, Function<Said, T> onSaid);

    /** What came from the citizen. */
    record Heard(long seq, Instant at, InboundEvent event) implements TranscriptEntry {
        @Override
        public <T> T match(Function<Heard, T> onHeard, Function<Said, T> onSaid) {
            return onHeard.apply(this);
        }
    }

    /**
     * What we said.
     *
     * @param outgoingId the id of the {@link org.ventanilla.bot.message.Outgoing}
     * @param agent the agent's public name; empty for the bot
     */
    record Said(
            long seq,
            Instant at,
            long outgoingId,
            OutgoingKind kind,
            Optional<String> agent,
            Content content,
            Delivery delivery)
            implements TranscriptEntry {
        @Override
        public <T> T match(Function<Heard, T> onHeard, Function<Said, T> onSaid) {
            return onSaid.apply(this);
        }
    }

    /** How far an outgoing message came. */
    enum Delivery {
        READY,
        SENDING,
        SENT,
        RETRY,
        REJECTED,
        UNCERTAIN,
        /** Never sent: an agent took over, or the citizen cannot be reached. */
        WITHDRAWN
    }
}
