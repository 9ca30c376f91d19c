package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.understand.Topic.Urgency;

/** What happens when a channel refuses for good what the bot has to say: a person gets the conversation. */
public final class Undelivered {
    private Undelivered() {}

    /**
     * Hands a conversation over without a word, since words do not get through.
     *
     * @param openCase the case that is not closed; it is added to
     * @param receipt the number a case gets if this opens one
     */
    public static Outcome outcome(
            Conversation conversation, Optional<Case> openCase, Knowledge knowledge, String receipt, Instant now) {
        Turn turn = new Turn(conversation, List.of(), openCase, knowledge, "", receipt, now);
        Standing standing = new Standing(turn, conversation.state(), openCase.map(CaseDraft::of), Heard.nothing());
        CaseDraft draft = standing.handOver(Reason.UNDELIVERED, Urgency.NORMAL);
        return Outcome.of(conversation, conversation.state(), List.of(), now).with(draft.change());
    }
}
