package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

/** The citizen replies to what the bot asked, in words or by a button. */
final class OwnQuestionRule implements Rule {
    private static final int MOST_TRIES = 2;

    @Override
    public Optional<Step> apply(Standing standing) {
        return switch (standing.heard().kind()) {
            case BUTTON -> Optional.of(pressed(standing).orElseGet(() -> stale(standing)));
            case TEXT -> askedService(standing).flatMap(service -> inWords(standing, service));
            case LATE_EDIT, COMMAND, UNREADABLE, LOCATION, REACHABILITY -> Optional.empty();
        };
    }

    private static Optional<Step> pressed(Standing standing) {
        Heard heard = standing.heard();
        if (heard.button(Buttons.NONE).isPresent()) {
            return Optional.of(UnknownRule.unknown(standing, Phrase.UNKNOWN));
        }
        return heard.button(Buttons.ARTICLE)
                .flatMap(id -> Articles.answer(standing, id))
                .or(() -> heard.button(Buttons.ZONE).flatMap(zone -> zonePressed(standing, zone)));
    }

    private static Optional<Step> zonePressed(Standing standing, String zone) {
        return askedService(standing)
                .filter(service -> standing.knowledge().gazetteer().zone(zone).isPresent())
                .map(service -> Status.of(standing, List.of(service), List.of(zone)));
    }

    private static Step stale(Standing standing) {
        return Step.of(new Decision.Unknown(), standing.state(), standing.content(Phrase.STALE_BUTTON));
    }

    private static Optional<Step> inWords(Standing standing, String service) {
        if (!standing.understanding().questions().isEmpty()) {
            return Optional.empty();
        }
        boolean namesAFailure =
                standing.understanding().named(Entity.Type.FAILURE).findAny().isPresent();
        List<String> zones = Zones.named(standing);
        if (!zones.isEmpty() && !namesAFailure) {
            return Optional.of(Status.of(standing, List.of(service), zones));
        }
        boolean saysSomethingElse = namesAFailure
                || standing.understanding().smallTalk().isPresent()
                || standing.understanding().foreign().isPresent()
                || standing.understanding().intents().certainty() == Certainty.ANSWER
                || standing.state().misunderstood() >= MOST_TRIES;
        return saysSomethingElse ? Optional.empty() : Optional.of(Status.zoneUnknown(standing, service));
    }

    private static Optional<String> askedService(Standing standing) {
        return standing.state()
                .question()
                .flatMap(question -> question.match(
                        zone -> Optional.of(zone.service()),
                        article -> Optional.<String>empty(),
                        danger -> Optional.<String>empty()));
    }
}
