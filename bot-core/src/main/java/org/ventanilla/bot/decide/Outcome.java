package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;

/**
 * All effects of a turn or of an agent's command, committed together or not at all.
 *
 * @param before the conversation it was decided on; its version is checked at commit
 * @param after the state it goes into
 * @param handled inbox rows that are dealt with
 * @param quarantined inbox rows that no worker will take up again
 * @param replies what is said, in this order
 * @param withdrawQueued whether the bot's own messages that were not sent yet are taken back
 */
public record Outcome(
        Conversation before,
        ConversationState after,
        List<Long> handled,
        List<Long> quarantined,
        List<Reply> replies,
        Optional<CaseChange> caseChange,
        Optional<Trace> trace,
        List<OutageReport> reports,
        boolean withdrawQueued,
        Instant at) {
    public Outcome {
        handled = List.copyOf(handled);
        quarantined = List.copyOf(quarantined);
        replies = List.copyOf(replies);
        reports = List.copyOf(reports);
    }

    /** An outcome that only changes the state and says something. */
    public static Outcome of(Conversation before, ConversationState after, List<Reply> replies, Instant at) {
        return new Outcome(
                before, after, List.of(), List.of(), replies, Optional.empty(), Optional.empty(), List.of(), false, at);
    }

    public Outcome with(CaseChange change) {
        return new Outcome(
                before, after, handled, quarantined, replies, Optional.of(change), trace, reports, withdrawQueued, at);
    }

    public Outcome withdrawingQueued() {
        return new Outcome(before, after, handled, quarantined, replies, caseChange, trace, reports, true, at);
    }
}
