package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.decide.CaseChange;
import org.ventanilla.bot.decide.Ledger.Commit;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.understand.Topic.Urgency;

/** What store contracts say and do again and again, in one place. */
final class StoreTalk {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123456Z");
    static final Duration LEASE = Duration.ofSeconds(30);
    static final String CHANNEL = "test";
    static final Set<String> CHANNELS = Set.of(CHANNEL);

    private final Stores stores;
    private final AtomicInteger events = new AtomicInteger();

    StoreTalk(Stores stores) {
        this.stores = stores;
    }

    static ConversationRef ref(String key) {
        return new ConversationRef(CHANNEL, "office", key, Visibility.PRIVATE);
    }

    static Citizen citizen(String key) {
        return new Citizen(key, "Ana", Optional.of(Language.SPANISH));
    }

    static InboundEvent text(String key, String eventId, String text) {
        return new InboundEvent.TextReceived(ref(key), eventId, NOW, citizen(key), "m" + eventId, text);
    }

    static InboundEvent edit(String key, String eventId, String messageId, String text) {
        return new InboundEvent.TextEdited(ref(key), eventId, NOW, citizen(key), messageId, text);
    }

    static Reply reply(OutgoingKind kind, String text) {
        Optional<String> agent = kind == OutgoingKind.AGENT ? Optional.of("Marta") : Optional.empty();
        return new Reply(kind, agent, Language.SPANISH, Content.of(text));
    }

    static CaseChange.Opened opened(String receipt, Urgency urgency, String lane) {
        Packet packet = new Packet(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
        return new CaseChange.Opened(
                receipt, Reason.PERSON, urgency, lane, Language.SPANISH, NOW.plusSeconds(3600), packet);
    }

    static CaseChange.Changed changed(Case old, Case.State state, Optional<String> agent) {
        return new CaseChange.Changed(new Case(
                old.id(),
                old.receipt(),
                old.conversationId(),
                old.reason(),
                old.urgency(),
                old.lane(),
                old.language(),
                state,
                agent,
                old.opened(),
                old.promised(),
                old.packet()));
    }

    /** A citizen writes; gives the conversation's id. */
    String heard(String key, String text, Instant now) {
        InboundEvent event = text(key, "e" + events.incrementAndGet(), text);
        return stores.inbox().accept(event, Language.SPANISH, now).orElseThrow();
    }

    String heard(String key, String text) {
        return heard(key, text, NOW);
    }

    Lease lease(String worker, Instant now) {
        return stores.conversations().lease(worker, LEASE, now).orElseThrow();
    }

    Backlog open(Lease lease) {
        return stores.conversations().open(lease, NOW).orElseThrow();
    }

    Conversation conversation(String id) {
        return stores.conversations().find(id).orElseThrow();
    }

    /** What a worker would commit: all that waits is dealt with, and this is said. */
    static Outcome outcome(Backlog backlog, Reply... replies) {
        return new Outcome(
                backlog.conversation(),
                backlog.conversation().state().asIntroduced(),
                backlog.events().stream().map(PendingEvent::inboxId).toList(),
                List.of(),
                List.of(replies),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                NOW);
    }

    /** A worker takes up what waits longest, and says this. */
    void answered(Reply... replies) {
        Lease lease = lease("worker", NOW);
        assertThat(stores.ledger().commit(outcome(open(lease), replies), Optional.of(lease)))
                .isEqualTo(Commit.DONE);
    }

    /** An agent's or a timer's command, based on the conversation as it is now. */
    Outcome command(String id, Reply... replies) {
        Conversation now = conversation(id);
        return Outcome.of(now, now.state(), List.of(replies), NOW);
    }

    /** The same, after which an agent holds the conversation. */
    Outcome take(String id, String agent) {
        Conversation now = conversation(id);
        ConversationState held = now.state().heldBy(Holder.agent(agent));
        return Outcome.of(now, held, List.of(), NOW);
    }

    void commit(Outcome outcome) {
        assertThat(stores.ledger().commit(outcome, Optional.empty())).isEqualTo(Commit.DONE);
    }

    /** Something is said in a conversation, as a command. */
    void say(String id, Reply... replies) {
        commit(command(id, replies));
    }

    Optional<Outgoing> claim(Instant now) {
        return stores.outbox().claim("sender", CHANNELS, now);
    }

    Optional<String> claimedText(Instant now) {
        return claim(now).map(message -> message.content().text());
    }

    List<TranscriptEntry> transcript(String id) {
        return stores.conversations().transcript(id, 0, 100_000);
    }

    /** The whole transcript as words: {@code "<"} before what was heard, {@code ">"} before what was said. */
    List<String> words(String id) {
        return transcript(id).stream()
                .map(entry -> entry.match(
                        heard -> "< " + textOf(heard.event()),
                        said -> "> " + said.content().text()))
                .toList();
    }

    Delivery deliveryOf(String id, String text) {
        return transcript(id).stream()
                .flatMap(entry -> entry.match(heard -> Optional.<TranscriptEntry.Said>empty(), Optional::of).stream())
                .filter(said -> said.content().text().equals(text))
                .map(TranscriptEntry.Said::delivery)
                .findFirst()
                .orElseThrow();
    }

    static String textOf(InboundEvent event) {
        return event instanceof InboundEvent.TextReceived text ? text.text() : event.toString();
    }
}
