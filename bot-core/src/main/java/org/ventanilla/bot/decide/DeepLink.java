package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.understand.SmallTalk;

/**
 * What a link on a poster or a page leads to: {@code /start WORD} opens an article by its id, the state of a service, the
 * articles of an area, or a person.
 */
final class DeepLink {
    private static final int MOST_ARTICLES = 8;

    private DeepLink() {}

    /** Empty when the word leads nowhere. */
    static Optional<Step> step(Standing standing) {
        String word = standing.heard().argument().toLowerCase(Locale.ROOT);
        return Articles.answer(standing, word)
                .or(() -> service(standing, word))
                .or(() -> area(standing, word))
                .or(() -> person(standing, word));
    }

    private static Optional<Step> service(Standing standing, String word) {
        return standing.knowledge()
                .gazetteer()
                .service(word)
                .map(service -> standing.state()
                        .zone()
                        .map(zone -> Status.of(standing, List.of(word), List.of(zone)))
                        .orElseGet(() -> Status.whichZone(standing, word)));
    }

    private static Optional<Step> area(Standing standing, String word) {
        List<String> articles = standing.knowledge().articles().values().stream()
                .filter(article -> article.area().equals(word))
                .map(Article::id)
                .sorted()
                .limit(MOST_ARTICLES)
                .toList();
        return articles.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.of(
                        new Decision.Talk(SmallTalk.GREETING),
                        standing.state().askingNothing(),
                        standing.content(Phrase.TOPIC_ARTICLES).with(Buttons.articles(standing, articles))));
    }

    private static Optional<Step> person(Standing standing, String word) {
        return Commands.isPerson(word)
                ? Optional.of(HandOver.toAPerson(standing, Reason.PERSON, Optional.of(PersonRule.TOPIC)))
                : Optional.empty();
    }
}
