package org.ventanilla.app.editor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.Language;

/**
 * An article as an editor types it: texts by field, right or wrong, so that nothing typed is ever lost.
 *
 * @param texts one for each of {@link ArticleFields#all}
 */
record ArticleForm(Map<String, String> texts) {
    ArticleForm {
        texts = Map.copyOf(texts);
    }

    /** What the browser sent. Line ends are made one kind. */
    static ArticleForm sent(Map<String, String> sent, List<Language> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : ArticleFields.all(languages)) {
            texts.put(field, sent.getOrDefault(field, "").replace("\r\n", "\n").strip());
        }
        return new ArticleForm(texts);
    }

    static ArticleForm blank(List<Language> languages, LocalDate today) {
        return sent(
                Map.of(
                        ArticleFields.UPDATED, today.toString(),
                        ArticleFields.REVIEW_BY, today.plusMonths(6).toString()),
                languages);
    }

    static ArticleForm of(Article article, List<Language> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ArticleFields.ID, article.id());
        texts.put(ArticleFields.AREA, article.area());
        texts.put(ArticleFields.OWNER, article.owner());
        texts.put(ArticleFields.SOURCE_NAME, article.sourceName());
        texts.put(ArticleFields.SOURCE_URL, article.sourceUrl().orElse(""));
        texts.put(ArticleFields.UPDATED, article.updated().toString());
        texts.put(ArticleFields.VALID_FROM, text(article.validFrom()));
        texts.put(ArticleFields.VALID_UNTIL, text(article.validUntil()));
        texts.put(ArticleFields.REVIEW_BY, article.reviewBy().toString());
        texts.put(ArticleFields.RELATED, String.join("\n", article.related()));
        article.wordings().forEach((language, wording) -> {
            texts.put(ArticleFields.in(ArticleFields.TITLE, language), wording.title());
            texts.put(ArticleFields.in(ArticleFields.BODY, language), wording.answer());
            texts.put(ArticleFields.in(ArticleFields.SHORT, language), wording.brief());
            texts.put(ArticleFields.in(ArticleFields.UTTERANCES, language), String.join("\n", wording.utterances()));
        });
        return sent(texts, languages);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public String text(String field, Language language) {
        return text(ArticleFields.in(field, language));
    }

    List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The same article under the id that the address names. */
    ArticleForm named(String id) {
        return texts.entrySet().stream()
                .map(each -> each.getKey().equals(ArticleFields.ID) ? Map.entry(ArticleFields.ID, id) : each)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue), ArticleForm::new));
    }
}
