package org.ventanilla.app.webchat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.conversation.TranscriptEntry.Heard;
import org.ventanilla.bot.conversation.TranscriptEntry.Said;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.OutgoingKind;

/** Inbox and transcripts in memory; the test says what is answered and how far each answer came. Thread-safe. */
final class FakeChats implements ConversationStore, InboundSink {
    private final Map<ConversationRef, List<TranscriptEntry>> transcripts = new LinkedHashMap<>();
    private final Map<ConversationRef, Holder> holders = new LinkedHashMap<>();
    private final List<String> seen = new ArrayList<>();
    private boolean down;

    @Override
    public synchronized void accept(InboundEvent event) {
        if (down) {
            throw new StoreUnavailableException("the store is down, says the test", new IllegalStateException());
        }
        if (!seen.contains(event.eventId())) {
            seen.add(event.eventId());
            List<TranscriptEntry> transcript = transcript(event.conversation());
            transcript.add(new Heard(next(transcript), event.at(), event));
        }
    }

    synchronized void isDown(boolean now) {
        down = now;
    }

    /** Puts a message of ours into a conversation, however far it came. */
    synchronized long says(ConversationRef ref, @Nullable String agent, Content content, Delivery delivery) {
        List<TranscriptEntry> transcript = transcript(ref);
        long seq = next(transcript);
        OutgoingKind kind = agent == null ? OutgoingKind.ANSWER : OutgoingKind.AGENT;
        transcript.add(new Said(
                seq,
                Instant.parse("2026-03-02T12:00:00Z"),
                1000 + seq,
                kind,
                Optional.ofNullable(agent),
                content,
                delivery));
        return seq;
    }

    synchronized void becomes(ConversationRef ref, long seq, Delivery delivery) {
        transcript(ref)
                .replaceAll(entry -> entry instanceof Said said && said.seq() == seq
                        ? new Said(
                                seq, said.at(), said.outgoingId(), said.kind(), said.agent(), said.content(), delivery)
                        : entry);
    }

    synchronized void heldBy(ConversationRef ref, Holder holder) {
        holders.put(ref, holder);
    }

    synchronized List<InboundEvent> heard(ConversationRef ref) {
        return transcript(ref).stream()
                .filter(Heard.class::isInstance)
                .map(entry -> ((Heard) entry).event())
                .toList();
    }

    private List<TranscriptEntry> transcript(ConversationRef ref) {
        return transcripts.computeIfAbsent(ref, any -> new ArrayList<>());
    }

    private static long next(List<TranscriptEntry> transcript) {
        return transcript.size() + 1L;
    }

    static String idOf(ConversationRef ref) {
        return "id-of-" + ref.key();
    }

    @Override
    public synchronized Optional<Conversation> find(ConversationRef ref) {
        return transcripts.containsKey(ref) ? Optional.of(conversation(ref)) : Optional.empty();
    }

    @Override
    public synchronized Optional<Conversation> find(String id) {
        return transcripts.keySet().stream()
                .filter(ref -> idOf(ref).equals(id))
                .findFirst()
                .map(this::conversation);
    }

    private Conversation conversation(ConversationRef ref) {
        ConversationState state =
                ConversationState.fresh(Language.SPANISH).heldBy(holders.getOrDefault(ref, Holder.BOT));
        return new Conversation(idOf(ref), ref, new Citizen(ref.key(), "", Optional.empty()), 1, state);
    }

    @Override
    public synchronized List<TranscriptEntry> transcript(String conversationId, long afterSeq, int limit) {
        return find(conversationId).map(Conversation::ref).map(this::transcript).orElse(List.of()).stream()
                .filter(entry -> entry.seq() > afterSeq)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Lease> lease(String worker, Duration time, Instant now) {
        return Optional.empty();
    }

    @Override
    public Optional<Backlog> open(Lease lease, Instant now) {
        return Optional.empty();
    }

    @Override
    public void postpone(Lease lease, Instant when) {}

    @Override
    public void releaseAll(String worker) {}
}
