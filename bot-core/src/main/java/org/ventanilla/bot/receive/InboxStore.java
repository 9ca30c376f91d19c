package org.ventanilla.bot.receive;

import java.time.Instant;
import java.util.Optional;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;

/** Stores what comes in. Thread-safe. */
public interface InboxStore {
    /**
     * Stores an event, once: finds or makes its conversation, gives it the next place in it, marks the conversation as having
     * work. Durable on return.
     *
     * @param first the language a new conversation starts with
     * @return the conversation's id; empty when this event was stored before
     * @throws org.ventanilla.bot.channel.StoreUnavailableException when nothing was stored
     */
    Optional<String> accept(InboundEvent event, Language first, Instant now);

    /**
     * Gives conversations a new key: the one with the old key, and those whose key begins with it and a colon, all of this
     * channel and account. One whose new key is taken stays as it is. Durable on return.
     */
    void move(ConversationRef from, String newKey);
}
