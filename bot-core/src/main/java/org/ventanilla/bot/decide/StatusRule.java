package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.TrainingSet;

/** A citizen asks how a service does, or says that it fails. */
final class StatusRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        List<String> services = failing(standing);
        if (services.isEmpty()) {
            return Optional.empty();
        }
        List<String> zones = Zones.of(standing);
        return Optional.of(
                zones.isEmpty() ? Status.whichZone(standing, services.get(0)) : Status.of(standing, services, zones));
    }

    private static List<String> failing(Standing standing) {
        List<String> said = standing.understanding().named(Entity.Type.FAILURE).toList();
        return said.isEmpty() ? understood(standing) : said;
    }

    /** An unsure classifier is believed when the message names the service too. */
    private static List<String> understood(Standing standing) {
        IntentGuess guess = standing.understanding().intents();
        if (guess.certainty() == Certainty.UNKNOWN) {
            return List.of();
        }
        return TrainingSet.serviceOf(guess.scores().get(0).intent())
                .filter(service -> guess.certainty() == Certainty.ANSWER || isNamed(standing, service))
                .stream()
                .toList();
    }

    private static boolean isNamed(Standing standing, String service) {
        return standing.understanding().named(Entity.Type.SERVICE).anyMatch(service::equals);
    }
}
