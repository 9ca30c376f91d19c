package org.ventanilla.bot.conversation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells whoever watches that a conversation changed, after the change is durable. Listeners read the store; they must
 * neither block nor throw. Thread-safe.
 */
public final class Announcements {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Starts to listen.
     *
     * @return ends the subscription
     */
    public Runnable subscribe(Consumer<String> onConversation) {
        listeners.add(onConversation);
        return () -> listeners.remove(onConversation);
    }

    public void changed(String conversationId) {
        for (Consumer<String> listener : listeners) {
            listener.accept(conversationId);
        }
    }
}
