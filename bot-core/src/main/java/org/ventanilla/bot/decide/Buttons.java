package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.understand.Zone;

/** The buttons the bot offers. What a press means is looked up here, against what is published then. */
final class Buttons {
    static final String ARTICLE = "article:";
    static final String ZONE = "zone:";
    static final String LANGUAGE = "language:";
    static final String HELPED = "feedback:yes:";
    static final String DID_NOT_HELP = "feedback:no:";
    static final String PERSON = "person";
    static final String NONE = "none";
    static final String DANGER = "danger:yes";
    static final String NO_DANGER = "danger:no";

    private static final int MOST_ZONES = 20;

    private Buttons() {}

    static List<Button> person(Standing standing) {
        return List.of(new Button(PERSON, standing.say(Phrase.PERSON_BUTTON)));
    }

    static List<Button> danger(Standing standing) {
        return List.of(
                new Button(DANGER, standing.say(Phrase.DANGER_YES)),
                new Button(NO_DANGER, standing.say(Phrase.DANGER_NO)));
    }

    static List<Button> articles(Standing standing, List<String> ids) {
        List<Button> buttons = new ArrayList<>();
        for (String id : ids) {
            article(standing, id).ifPresent(buttons::add);
        }
        return buttons;
    }

    /** What is offered after an answer: what is there in the citizen's language. */
    static List<Button> related(Standing standing, Article article) {
        return articles(
                standing,
                article.related().stream()
                        .filter(id -> Articles.published(standing, id)
                                .flatMap(other -> other.in(standing.language()))
                                .isPresent())
                        .toList());
    }

    private static Optional<Button> article(Standing standing, String id) {
        return standing.knowledge()
                .article(id, standing.turn().now())
                .flatMap(article -> Articles.wording(article, standing))
                .map(Article.Wording::title)
                .map(title -> new Button(ARTICLE + id, title));
    }

    /** Zones to choose from: those where the service fails first. */
    static List<Button> zones(Standing standing, String service) {
        Comparator<Zone> affectedFirst = Comparator.comparing(zone -> !isAffected(standing, service, zone));
        return standing.knowledge().gazetteer().zones().stream()
                .sorted(affectedFirst.thenComparing(Zone::name))
                .limit(MOST_ZONES)
                .map(zone -> new Button(ZONE + zone.id(), zone.name()))
                .toList();
    }

    private static boolean isAffected(Standing standing, String service, Zone zone) {
        List<Incident> incidents = standing.knowledge().incidents(service, zone.id());
        return !incidents.isEmpty();
    }
}
