package org.ventanilla.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.content.Problem.Severity;

/** Looks at an article before it is published: the same rules as for files. */
public final class ArticleCheck {
    private final Article article;
    private final Map<String, Article> published;
    private final List<Language> languages;
    private final List<Problem> problems = new ArrayList<>();

    private ArticleCheck(Article article, Map<String, Article> published, List<Language> languages) {
        this.article = article;
        this.published = published;
        this.languages = languages;
    }

    /**
     * What is wrong with an article among all others. The problems' file is the article's, in the language they are about;
     * their line is 0.
     */
    public static List<Problem> problems(Article article, Knowledge knowledge) {
        return new ArticleCheck(
                        article, knowledge.articles(), knowledge.institution().languages())
                .run();
    }

    private List<Problem> run() {
        Findings inFirst = findings(languages.get(0));
        ids(inFirst);
        ArticleRules.filled("owner", article.owner(), inFirst);
        ArticleRules.filled("source.name", article.sourceName(), inFirst);
        ArticleRules.sourceUrl("source.url", article.sourceUrl(), inFirst);
        ArticleRules.dates(
                Optional.of(article.updated()),
                article.validFrom(),
                article.validUntil(),
                Optional.of(article.reviewBy()),
                inFirst);
        ArticleRules.related(article.id(), article.related(), published::containsKey, inFirst);
        if (article.in(languages.get(0)).isEmpty()) {
            inFirst.error("", "is missing", "write the article in " + languages.get(0) + " first");
        }
        UtteranceOwners owners = ownersBesides();
        new TreeMap<>(article.wordings()).forEach((language, wording) -> wording(language, wording, owners));
        return List.copyOf(problems);
    }

    private void ids(Findings findings) {
        if (!Ids.isId(article.id())) {
            findings.error("id", "`" + article.id() + "` is not an id", Ids.MEND);
        }
        if (!Ids.isId(article.area())) {
            findings.error("area", "`" + article.area() + "` is not an id", Ids.MEND);
        }
    }

    private void wording(Language language, Wording wording, UtteranceOwners owners) {
        Findings findings = findings(language);
        if (!languages.contains(language)) {
            findings.error("", "is in a language the institution does not speak", "remove it");
        }
        ArticleRules.wording(wording, findings);
        owners.take(article.id(), language, wording.utterances(), findings);
    }

    private UtteranceOwners ownersBesides() {
        UtteranceOwners owners = new UtteranceOwners();
        new TreeMap<>(published)
                .values().stream()
                        .filter(other -> !other.id().equals(article.id()))
                        .forEach(other -> other.wordings()
                                .forEach((language, wording) ->
                                        owners.take(other.id(), language, wording.utterances(), ArticleCheck::ignore)));
        return owners;
    }

    private static void ignore(Severity severity, String field, int item, String what, String howToMend) {}

    private Findings findings(Language language) {
        String file = ArticleFile.path(article, language, languages.get(0));
        return (severity, field, item, what, howToMend) -> {
            boolean ofList = item != Findings.WHOLE && !field.equals("body");
            String place = ofList ? field + "[" + (item + 1) + "]" : field;
            problems.add(new Problem(severity, file, 0, place, what, howToMend));
        };
    }
}
