package org.ventanilla.knowledge.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.language.Language;

/** Reads one file of an article. */
final class ArticleReader {
    private final ArticleName name;
    private final Language language;
    private final UtteranceOwners owners;

    ArticleReader(ArticleName name, Language language, UtteranceOwners owners) {
        this.name = name;
        this.language = language;
        this.owners = owners;
    }

    Optional<Article> original(ArticlePage page, Map<String, ArticleName> all) {
        Fields fields = page.fields();
        Wording wording = wording(page);
        String owner = fields.text("owner");
        Optional<Fields> source = fields.map("source");
        String sourceName = source.map(from -> from.text("name")).orElse("");
        Optional<String> sourceUrl = source.flatMap(from -> from.optionalText("url"));
        source.ifPresent(from -> {
            ArticleRules.sourceUrl("url", sourceUrl, from);
            from.refuseOthers();
        });
        Optional<LocalDate> updated = fields.date("updated");
        Optional<LocalDate> validFrom = fields.optionalDate("valid_from");
        Optional<LocalDate> validUntil = fields.optionalDate("valid_until");
        Optional<LocalDate> reviewBy = fields.date("review_by");
        ArticleRules.dates(updated, validFrom, validUntil, reviewBy, fields);
        List<String> related = Text.values(fields.optionalTexts("related"));
        ArticleRules.related(name.id(), related, all::containsKey, fields);
        fields.refuseOthers();
        if (fields.errors() > 0 || updated.isEmpty() || reviewBy.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                name.id(),
                1,
                name.area(),
                owner,
                sourceName,
                sourceUrl,
                updated.get(),
                validFrom,
                validUntil,
                reviewBy.get(),
                related,
                Map.of(language, wording)));
    }

    Optional<Wording> translation(ArticlePage page) {
        Wording wording = wording(page);
        page.fields().refuseOthers();
        return page.fields().errors() > 0 ? Optional.empty() : Optional.of(wording);
    }

    private Wording wording(ArticlePage page) {
        Fields fields = page.fields();
        Wording wording = new Wording(
                fields.text("title"),
                page.body().value(),
                fields.text("short"),
                Text.values(fields.texts("utterances")));
        Findings findings = inPage(page);
        ArticleRules.wording(wording, findings);
        owners.take(name.id(), language, wording.utterances(), findings);
        return wording;
    }

    /** What is found in the body lies below the fields. */
    private static Findings inPage(ArticlePage page) {
        return (severity, field, item, what, howToMend) -> {
            if (field.equals("body")) {
                // The fields' report adds the first fence itself; lines of the body count from the file's beginning.
                int line = page.body().line() + Math.max(item, 0) - 1;
                page.fields().report().add(severity, line, field, what, howToMend);
            } else {
                page.fields().add(severity, field, item, what, howToMend);
            }
        };
    }
}
