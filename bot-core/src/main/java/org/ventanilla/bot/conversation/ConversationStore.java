package org.ventanilla.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.message.ConversationRef;

/** Conversations and the work that waits in them. Thread-safe. */
public interface ConversationStore {
    /** Leases one conversation that has pending events and is nobody's now; the longest waiting first. */
    Optional<Lease> lease(String worker, Duration time, Instant now);

    /**
     * All that waits in a leased conversation. Counts the attempt first, durably, so that a message which kills the process
     * is known for it afterwards.
     *
     * @return empty when the lease is lost or nothing waits
     */
    Optional<Backlog> open(Lease lease, Instant now);

    /** Gives a lease back undecided, to be taken up again at {@code when}; the attempt does not count. */
    void postpone(Lease lease, Instant when);

    /** Gives back what a worker of an earlier run of this node still held. */
    void releaseAll(String worker);

    Optional<Conversation> find(String id);

    Optional<Conversation> find(ConversationRef ref);

    /** What was heard and said after {@code afterSeq}, in order, at most {@code limit} entries. */
    List<TranscriptEntry> transcript(String conversationId, long afterSeq, int limit);
}
