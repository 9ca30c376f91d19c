package org.ventanilla.bot.decide;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Source;

/** Published articles as replies. */
final class Articles {
    private Articles() {}

    /** In the citizen's language, else in the institution's own. */
    static Optional<Article.Wording> wording(Article article, Standing standing) {
        return article.in(standing.language())
                .or(() -> article.in(standing.knowledge().institution().defaultLanguage()));
    }

    static Optional<Article> published(Standing standing, String id) {
        return standing.knowledge().article(id, standing.turn().now());
    }

    static Optional<Step> answer(Standing standing, String id) {
        return published(standing, id)
                .flatMap(article -> wording(article, standing)
                        .map(wording -> answer(standing, article, content(standing, article, wording))));
    }

    private static Step answer(Standing standing, Article article, Content content) {
        return Step.of(
                        new Decision.Answer(List.of(article.id())),
                        standing.state()
                                .answeredWith(article.id())
                                .askingNothing()
                                .understood(),
                        content)
                .using(List.of(article.id() + "@" + article.version()));
    }

    private static Content content(Standing standing, Article article, Article.Wording wording) {
        ZoneId zone = standing.knowledge().institution().timeZone();
        Instant asOf = article.updated().atStartOfDay(zone).toInstant();
        return new Content(
                wording.answer(),
                Optional.of(wording.brief()),
                Buttons.related(standing, article),
                Optional.of(new Source(article.sourceName(), article.sourceUrl(), asOf)));
    }
}
