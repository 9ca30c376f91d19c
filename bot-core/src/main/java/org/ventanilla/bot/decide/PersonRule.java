package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.handoff.Reason;

/** A citizen asks for a person. */
final class PersonRule implements Rule {
    static final String TOPIC = "human";

    @Override
    public Optional<Step> apply(Standing standing) {
        boolean asked = standing.understanding().signal(TOPIC).isPresent()
                || Commands.isPerson(standing.heard())
                || standing.heard().button(Buttons.PERSON).isPresent();
        return asked ? Optional.of(HandOver.toAPerson(standing, Reason.PERSON, Optional.of(TOPIC))) : Optional.empty();
    }
}
