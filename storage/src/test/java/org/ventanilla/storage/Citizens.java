package org.ventanilla.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;

/** Citizens who write, and the answer to all they wrote. */
final class Citizens {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123456Z");

    private Citizens() {}

    static ConversationRef ref(String citizen) {
        return new ConversationRef("test", "office", citizen, Visibility.PRIVATE);
    }

    static InboundEvent says(String citizen, String eventId, String text) {
        Citizen who = new Citizen(citizen, "Ana", Optional.of(Language.SPANISH));
        return new InboundEvent.TextReceived(ref(citizen), eventId, NOW, who, "m" + eventId, text);
    }

    static String textOf(InboundEvent event) {
        return event instanceof InboundEvent.TextReceived text ? text.text() : "";
    }

    /** One reply to each message, which repeats it. */
    static Outcome echo(Backlog backlog) {
        List<Reply> replies = backlog.events().stream()
                .map(event -> new Reply(
                        OutgoingKind.ANSWER, Optional.empty(), Language.SPANISH, Content.of(textOf(event.event()))))
                .toList();
        return new Outcome(
                backlog.conversation(),
                backlog.conversation().state(),
                backlog.events().stream().map(PendingEvent::inboxId).toList(),
                List.of(),
                replies,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                NOW);
    }
}
