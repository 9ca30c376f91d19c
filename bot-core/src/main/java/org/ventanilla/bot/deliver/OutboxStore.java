package org.ventanilla.bot.deliver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;

/** Messages on their way out. Thread-safe. Every method is durable on return. */
public interface OutboxStore {
    /**
     * Turns one message from READY (or RETRY, when due) to SENDING: the most urgent kind first, then the oldest. A message
     * waits while an earlier one of its conversation is READY, SENDING or RETRY; a safety text waits for nobody. A message
     * that an agent silences is withdrawn instead.
     *
     * @param channels the channels that can be sent to now
     */
    Optional<Outgoing> claim(String worker, Set<String> channels, Instant now);

    void sent(Outgoing message, List<String> platformIds, Instant now);

    /** The platform does not have it; try again then. */
    void retry(Outgoing message, Instant at, String detail);

    /**
     * Nobody knows whether the platform has it. It stays visible as uncertain.
     *
     * @param again when to send it once more; empty when people have to decide
     */
    void uncertain(Outgoing message, String detail, Optional<Instant> again, Instant now);

    void rejected(Outgoing message, SendResult.Reason reason, String detail, Instant now);

    /** Messages that an earlier run of this worker was sending when it ended. */
    List<Outgoing> abandoned(String worker);

    /**
     * Lets an uncertain or rejected message be sent once more, because an agent says so.
     *
     * @return false when this conversation has no such message in such a state
     */
    boolean sendAgain(String conversationId, long outgoingId, Instant now);

    /** The buttons of a message, in order; empty when no such message was said in this conversation. */
    Optional<List<Button>> offered(ConversationRef conversation, long outgoingId);
}
