package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.handoff.Reason;

/** Says honestly that it does not know, and what it can do; the third time in a row a person takes over. */
final class UnknownRule implements Rule {
    private static final int HANDED_OVER_AFTER = 2;

    @Override
    public Optional<Step> apply(Standing standing) {
        int before = standing.state().misunderstood();
        if (before >= HANDED_OVER_AFTER) {
            return Optional.of(HandOver.toAPerson(standing, Reason.NOT_UNDERSTOOD, Optional.empty()));
        }
        return Optional.of(unknown(standing, before == 0 ? Phrase.UNKNOWN : Phrase.UNKNOWN_AGAIN));
    }

    static Step unknown(Standing standing, Phrase phrase) {
        return Step.of(
                new Decision.Unknown(),
                standing.state().askingNothing().misunderstoodOnceMore(),
                standing.content(phrase).with(Buttons.person(standing)));
    }
}
