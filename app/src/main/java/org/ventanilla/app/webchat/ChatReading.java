package org.ventanilla.app.webchat;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ventanilla.app.page.Markup;
import org.ventanilla.app.webchat.ChatView.Events;
import org.ventanilla.app.webchat.ChatView.From;
import org.ventanilla.app.webchat.ChatView.Message;
import org.ventanilla.app.webchat.ChatView.Status;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.conversation.TranscriptEntry.Heard;
import org.ventanilla.bot.conversation.TranscriptEntry.Said;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.message.WellFormed;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.webchat.ClientId;
import org.ventanilla.webchat.Showing;
import org.ventanilla.webchat.WebChatChannel;

/** Reads a conversation as the protocol shows it. */
@Component
final class ChatReading {
    private final ConversationStore conversations;
    private final AccountStore accounts;
    private final Markup markup;
    private final Showing showing;

    ChatReading(ConversationStore conversations, AccountStore accounts, Markup markup) {
        this.conversations = conversations;
        this.accounts = accounts;
        this.markup = markup;
        this.showing = new Showing(conversations);
    }

    /** The conversation with this key; empty until its first message is stored. */
    Optional<Conversation> conversation(String key) {
        return conversations.find(WebChatChannel.conversation(key));
    }

    /** What is shown after that place, at most so much at once. */
    Events events(Conversation conversation, long after, int limit) {
        Showing.Part part = showing.after(conversation.id(), after, limit);
        List<Message> messages = part.entries().stream()
                .map(entry -> message(conversation, entry))
                .toList();
        return new Events(messages, status(conversation), part.through(), part.more());
    }

    private Status status(Conversation conversation) {
        return conversation
                .state()
                .holder()
                .agent()
                .map(agent -> new Status(From.AGENT, accounts.find(agent).map(Account::publicName)))
                .orElse(Status.BOT);
    }

    private Message message(Conversation conversation, TranscriptEntry entry) {
        return entry.match(heard -> heard(conversation, heard), this::said);
    }

    private Message said(Said said) {
        Content content = said.content();
        String text = WellFormed.text(content.text());
        boolean byPerson = said.agent().isPresent();
        return new Message(
                said.seq(),
                byPerson ? From.AGENT : From.BOT,
                !byPerson,
                said.at(),
                said.agent().map(WellFormed::text),
                text,
                Optional.of(markup.html(text)),
                content.buttons().stream()
                        .map(button -> new ChatView.Button(button.id(), WellFormed.text(button.label())))
                        .toList(),
                content.source().map(ChatReading::source),
                Optional.empty(),
                Optional.empty());
    }

    private static ChatView.Source source(Source source) {
        return new ChatView.Source(source.name(), source.url(), source.asOf());
    }

    private Message heard(Conversation conversation, Heard heard) {
        Optional<String> button = pressed(heard.event());
        String text = button.map(
                        id -> showing.label(conversation.id(), heard.seq(), id).orElse(id))
                .or(() -> written(heard.event()))
                .orElse("");
        return new Message(
                heard.seq(),
                From.CITIZEN,
                false,
                heard.at(),
                Optional.empty(),
                WellFormed.text(text),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(ClientId.of(heard.event())),
                button);
    }

    private static Optional<String> pressed(InboundEvent event) {
        return event instanceof InboundEvent.ButtonPressed press ? Optional.of(press.buttonId()) : Optional.empty();
    }

    private static Optional<String> written(InboundEvent event) {
        return event instanceof InboundEvent.TextReceived text ? Optional.of(text.text()) : Optional.empty();
    }
}
