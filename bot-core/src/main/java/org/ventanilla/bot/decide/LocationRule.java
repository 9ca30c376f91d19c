package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.understand.SmallTalk;
import org.ventanilla.bot.understand.Zone;

/** A citizen tells where they are: that answers the question for their zone, and is remembered otherwise. */
final class LocationRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        return standing.heard().place().map(place -> step(standing, place));
    }

    private static Step step(Standing standing, Coordinates place) {
        Optional<Zone> zone = standing.knowledge().gazetteer().zoneAt(place);
        Optional<String> service = standing.state()
                .question()
                .flatMap(question -> question.match(
                        asked -> Optional.of(asked.service()),
                        article -> Optional.<String>empty(),
                        danger -> Optional.<String>empty()));
        if (service.isPresent()) {
            return zone.map(known -> Status.of(standing, List.of(service.get()), List.of(known.id())))
                    .orElseGet(() -> Status.zoneUnknown(standing, service.get()));
        }
        return zone.map(known -> noted(standing, known)).orElseGet(() -> UnreadableRule.step(standing));
    }

    private static Step noted(Standing standing, Zone zone) {
        return Step.of(
                new Decision.Talk(SmallTalk.GREETING),
                standing.state().in(zone.id()),
                standing.content(Phrase.ZONE_NOTED, Map.of("zone", zone.name())));
    }
}
