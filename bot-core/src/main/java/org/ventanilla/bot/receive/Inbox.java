package org.ventanilla.bot.receive;

import java.time.Clock;
import java.util.function.Consumer;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;

/** Takes in each event once. Platforms repeat a delivery that they think was lost. Thread-safe. */
public final class Inbox implements InboundSink {
    private final InboxStore store;
    private final Language first;
    private final Clock clock;
    private final Consumer<String> onWork;

    /**
     * @param first the language a new conversation starts with; what the citizen writes may change it, the language of their
     *     device does not: many write Spanish on an English phone
     * @param onWork hears of each conversation that has something new
     */
    public Inbox(InboxStore store, Language first, Clock clock, Consumer<String> onWork) {
        this.store = store;
        this.first = first;
        this.clock = clock;
        this.onWork = onWork;
    }

    @Override
    public void accept(InboundEvent event) {
        store.accept(event, first, clock.instant()).ifPresent(onWork);
    }

    @Override
    public void moved(ConversationRef from, String newKey) {
        store.move(from, newKey);
    }
}
