package org.ventanilla.bot.channel;

import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;

/** Where a channel puts what it receives. Thread-safe. */
@FunctionalInterface
public interface InboundSink {
    /**
     * Returns only when the event is durable; the same event again changes nothing.
     *
     * @throws StoreUnavailableException when it could not be stored: do not acknowledge it
     */
    void accept(InboundEvent event);

    /**
     * A conversation goes on under another key, and so do those whose key begins with the old one and a colon. Returns only
     * when that is durable; said again, it changes nothing. Nothing happens by default: most platforms never change a key.
     *
     * @throws StoreUnavailableException when it could not be stored
     */
    default void moved(ConversationRef from, String newKey) {}
}
