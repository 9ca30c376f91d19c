package org.ventanilla.bot.message;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened on a channel. The key of an event is (channel, account, {@link #eventId()}): a channel that
 * repeats a delivery repeats the key.
 */
public sealed interface InboundEvent {
    ConversationRef conversation();

    /** The channel's id of this event, unique within channel and account. */
    String eventId();

    /** When it happened, by the channel's clock. */
    Instant at();

    Citizen citizen();

    <T> T match(Cases<T> cases);

    /** One function for each kind of event, so that a new kind breaks whoever has to handle it. */
    interface Cases<T> {
        T text(TextReceived event);

        T edited(TextEdited event);

        T button(ButtonPressed event);

        T command(CommandReceived event);

        T unreadable(Unreadable event);

        T location(LocationReceived event);

        T reachable(ReachabilityChanged event);
    }

    /**
     * A citizen wrote something.
     *
     * @param messageId the channel's id of the message, by which an edit names it
     * @param text also what is written under a picture
     * @param attachments the files it came with
     */
    record TextReceived(
            ConversationRef conversation,
            String eventId,
            Instant at,
            Citizen citizen,
            String messageId,
            String text,
            List<Attachment> attachments)
            implements InboundEvent {
        public TextReceived {
            attachments = List.copyOf(attachments);
        }

        public TextReceived(
                ConversationRef conversation,
                String eventId,
                Instant at,
                Citizen citizen,
                String messageId,
                String text) {
            this(conversation, eventId, at, citizen, messageId, text, List.of());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.text(this);
        }
    }

    /** A citizen changed what they had written. */
    record TextEdited(
            ConversationRef conversation, String eventId, Instant at, Citizen citizen, String messageId, String text)
            implements InboundEvent {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.edited(this);
        }
    }

    /** A citizen pressed a button; what it stands for is looked up on our side, never taken from the channel. */
    record ButtonPressed(ConversationRef conversation, String eventId, Instant at, Citizen citizen, String buttonId)
            implements InboundEvent {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.button(this);
        }
    }

    /**
     * A citizen gave a command, such as {@code /start}.
     *
     * @param name without the slash, in lower case
     * @param argument what followed it; may be empty
     */
    record CommandReceived(
            ConversationRef conversation, String eventId, Instant at, Citizen citizen, String name, String argument)
            implements InboundEvent {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.command(this);
        }
    }

    /**
     * A citizen sent something that a bot cannot read.
     *
     * @param kind what it is, in the channel's word: {@code voice}, {@code photo}, …
     * @param attachments the files that people can look at
     */
    record Unreadable(
            ConversationRef conversation,
            String eventId,
            Instant at,
            Citizen citizen,
            String kind,
            List<Attachment> attachments)
            implements InboundEvent {
        public Unreadable {
            attachments = List.copyOf(attachments);
        }

        public Unreadable(ConversationRef conversation, String eventId, Instant at, Citizen citizen, String kind) {
            this(conversation, eventId, at, citizen, kind, List.of());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unreadable(this);
        }
    }

    /** A citizen told where they are. */
    record LocationReceived(
            ConversationRef conversation, String eventId, Instant at, Citizen citizen, Coordinates place)
            implements InboundEvent {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.location(this);
        }
    }

    /** A citizen blocked the institution's account, or lets it write again. */
    record ReachabilityChanged(
            ConversationRef conversation, String eventId, Instant at, Citizen citizen, boolean reachable)
            implements InboundEvent {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reachable(this);
        }
    }
}
