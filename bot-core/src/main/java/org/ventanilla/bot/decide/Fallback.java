package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Topic.Urgency;

/** What happens to messages that the bot failed on again and again: the citizen is told, a person gets them. */
public final class Fallback {
    private Fallback() {}

    /**
     * Quarantines what failed and hands it over; what came later stays for the next turn.
     *
     * @param mostAttempts events taken up more often than this are given up
     */
    public static Outcome outcome(Turn turn, int mostAttempts) {
        ConversationState state = turn.conversation().state();
        Standing standing = new Standing(turn, state, turn.openCase().map(CaseDraft::of), Heard.nothing());
        CaseDraft draft = standing.handOver(Reason.FAILURE, Urgency.HIGH);
        Reply reply = new Reply(
                OutgoingKind.ANSWER,
                Optional.empty(),
                state.language(),
                standing.content(Phrase.FAILURE, standing.naming(draft)));
        List<Long> failed = turn.events().stream()
                .filter(event -> event.attempts() > mostAttempts)
                .map(PendingEvent::inboxId)
                .toList();
        return new Outcome(
                turn.conversation(),
                state.askingNothing(),
                List.of(),
                failed,
                List.of(reply),
                Optional.of(draft.change()),
                Optional.empty(),
                List.of(),
                false,
                turn.now());
    }
}
