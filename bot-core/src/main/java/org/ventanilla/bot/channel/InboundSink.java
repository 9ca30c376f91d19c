package org.ventanilla.bot.channel;

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
}
