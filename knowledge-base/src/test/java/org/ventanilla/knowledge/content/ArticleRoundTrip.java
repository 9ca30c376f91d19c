package org.ventanilla.knowledge.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.language.Language;

/** Reads written articles again, without a folder. */
final class ArticleRoundTrip {
    private ArticleRoundTrip() {}

    static Article read(List<ArticleFile> files, Content content) {
        List<Problem> problems = new ArrayList<>();
        Map<String, ArticleName> known = new HashMap<>();
        content.articles().forEach(article -> known.put(article.id(), name(files.get(0))));
        Language first = content.institution().defaultLanguage();
        Article original = new ArticleReader(name(files.get(0)), first, new UtteranceOwners())
                .original(page(files.get(0), problems), known)
                .orElseThrow(() -> new AssertionError(problems.toString()));
        Map<Language, Wording> translated = new HashMap<>();
        for (ArticleFile file : files.subList(1, files.size())) {
            Language language = name(file).language().orElseThrow();
            new ArticleReader(name(file), language, new UtteranceOwners())
                    .translation(page(file, problems))
                    .ifPresent(wording -> translated.put(language, wording));
        }
        return ArticleFiles.with(original, translated);
    }

    private static ArticleName name(ArticleFile file) {
        return ArticleName.of(file.path()).orElseThrow();
    }

    private static ArticlePage page(ArticleFile file, List<Problem> problems) {
        return ArticlePage.read(file.text(), new FileReport(problems, file.path(), 0))
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }
}
