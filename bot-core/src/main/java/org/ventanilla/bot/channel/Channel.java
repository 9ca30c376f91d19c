package org.ventanilla.bot.channel;

import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;

/**
 * A way to reach citizens. Implementations are thread-safe. Every implementation passes {@code ChannelContract} of
 * bot-testkit.
 */
public interface Channel extends AutoCloseable {
    /** The name by which conversations refer to it, such as {@code telegram}. */
    String name();

    Capabilities capabilities();

    /**
     * Starts to receive. Each event is acknowledged to the platform only after {@link InboundSink#accept} has returned.
     * Returns at once; a platform that cannot be reached is a matter of {@link #health()}.
     */
    void start(InboundSink sink);

    /** Sends in one attempt, without hidden retries. Never throws for what a platform or a network does. */
    SendResult send(Outgoing message);

    /** Shows the citizen that an answer is on its way, where the platform has a sign for it. Best effort; returns at once. */
    default void typing(ConversationRef to) {}

    /** Opens a file that a citizen sent on this channel. Never throws for what a platform or a network does. */
    default Download open(Attachment file) {
        return new Download.Unavailable(Download.Why.NO_FILES);
    }

    Health health();

    /** Stops receiving; unacknowledged events are delivered again by the platform later. */
    @Override
    void close();
}
