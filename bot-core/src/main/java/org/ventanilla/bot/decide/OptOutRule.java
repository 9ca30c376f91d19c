package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.understand.Topic;

/** A citizen wants no more messages. */
final class OptOutRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        boolean asked =
                !Topics.signalled(standing, Topic.Action.OPT_OUT).isEmpty() || Commands.isStop(standing.heard());
        return asked
                ? Optional.of(Step.of(
                        new Decision.OptOut(),
                        standing.state().optedOut(true).askingNothing(),
                        standing.content(Phrase.OPT_OUT)))
                : Optional.empty();
    }
}
