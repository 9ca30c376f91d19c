package org.ventanilla.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.message.ConversationRef;

/** What each person in a group said last, so that an answer can show whom it is for. Thread-safe. */
final class LastMessages {
    private static final int REMEMBERED = 1_000;

    private final Map<ConversationRef, Integer> messages = new LinkedHashMap<>();

    synchronized void heard(ConversationRef conversation, int messageId) {
        messages.remove(conversation);
        messages.put(conversation, messageId);
        if (messages.size() > REMEMBERED) {
            messages.remove(messages.keySet().iterator().next());
        }
    }

    synchronized Optional<Integer> of(ConversationRef conversation) {
        return Optional.ofNullable(messages.get(conversation));
    }
}
