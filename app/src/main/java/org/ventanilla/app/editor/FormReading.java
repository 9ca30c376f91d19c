package org.ventanilla.app.editor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.Language;

/** Makes an article of what was typed, or says which fields are in the way. */
final class FormReading {
    private final ArticleForm form;
    private final Troubles troubles = new Troubles();

    private FormReading(ArticleForm form) {
        this.form = form;
    }

    /**
     * What came of it.
     *
     * @param article empty when there are troubles
     */
    record Read(Optional<Article> article, Troubles troubles) {}

    /**
     * Reads a form.
     *
     * @param version what the article counts as until it is published
     */
    static Read read(ArticleForm form, List<Language> languages, int version) {
        return new FormReading(form).read(languages, version);
    }

    private Read read(List<Language> languages, int version) {
        Optional<LocalDate> updated = requiredDay(ArticleFields.UPDATED);
        Optional<LocalDate> reviewBy = requiredDay(ArticleFields.REVIEW_BY);
        Optional<LocalDate> validFrom = day(ArticleFields.VALID_FROM);
        Optional<LocalDate> validUntil = day(ArticleFields.VALID_UNTIL);
        Map<Language, Article.Wording> wordings = wordings(languages);
        if (wordings.isEmpty()) {
            troubles.error(ArticleFields.in(ArticleFields.TITLE, languages.get(0)), "editor.problem.missing");
        }
        if (!troubles.isEmpty() || updated.isEmpty() || reviewBy.isEmpty()) {
            return new Read(Optional.empty(), troubles);
        }
        String url = form.text(ArticleFields.SOURCE_URL);
        Article article = new Article(
                form.text(ArticleFields.ID),
                version,
                form.text(ArticleFields.AREA),
                form.text(ArticleFields.OWNER),
                form.text(ArticleFields.SOURCE_NAME),
                url.isEmpty() ? Optional.empty() : Optional.of(url),
                updated.get(),
                validFrom,
                validUntil,
                reviewBy.get(),
                form.lines(ArticleFields.RELATED),
                wordings);
        return new Read(Optional.of(article), troubles);
    }

    private Map<Language, Article.Wording> wordings(List<Language> languages) {
        Map<Language, Article.Wording> wordings = new LinkedHashMap<>();
        for (Language language : languages) {
            boolean written = ArticleFields.OF_A_LANGUAGE.stream()
                    .anyMatch(field -> !form.text(field, language).isEmpty());
            if (written) {
                wordings.put(language, wording(language));
            }
        }
        return wordings;
    }

    private Article.Wording wording(Language language) {
        return new Article.Wording(
                form.text(ArticleFields.TITLE, language),
                form.text(ArticleFields.BODY, language),
                form.text(ArticleFields.SHORT, language),
                form.lines(ArticleFields.in(ArticleFields.UTTERANCES, language)));
    }

    private Optional<LocalDate> requiredDay(String field) {
        if (form.text(field).isEmpty()) {
            troubles.error(field, "editor.problem.missing");
        }
        return day(field);
    }

    private Optional<LocalDate> day(String field) {
        String text = form.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            troubles.error(field, "editor.problem.date");
            return Optional.empty();
        }
    }
}
