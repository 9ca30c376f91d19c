package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.handoff.Reason;

/** The step that gives a conversation to people. */
final class HandOver {
    private HandOver() {}

    static Step toAPerson(Standing standing, Reason reason, Optional<String> topic) {
        CaseDraft draft = standing.handOver(reason);
        Phrase phrase = standing.openCase().isPresent() ? Phrase.HANDOFF_AGAIN : Phrase.HANDOFF;
        return Step.of(
                        new Decision.Handoff(reason, topic),
                        standing.state().askingNothing().understood(),
                        standing.content(phrase, standing.naming(draft)))
                .opening(draft);
    }
}
