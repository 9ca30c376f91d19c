package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

/** A question that a published article answers. An open incident of the service and zone it names is told first. */
final class FaqRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        IntentGuess guess = standing.understanding().intents();
        if (standing.heard().isSmallTalk() || guess.certainty() != Certainty.ANSWER) {
            return Optional.empty();
        }
        return Articles.answer(standing, guess.scores().get(0).intent())
                .map(answer -> afterIncidents(standing, answer));
    }

    private static Step afterIncidents(Standing standing, Step answer) {
        List<StatusText.Found> known =
                Zones.named(standing).isEmpty() ? List.of() : new StatusText(standing).knownOfWhatIsNamed();
        List<Step.Say> says = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (StatusText.Found found : known) {
            for (Content incident : found.contents()) {
                says.add(new Step.Say(OutgoingKind.ANSWER, incident));
            }
            used.addAll(found.ids());
        }
        says.addAll(answer.says());
        used.addAll(answer.used());
        return answer.saying(says).using(used);
    }
}
