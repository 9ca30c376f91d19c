package org.ventanilla.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Knowledge;

/** Values for tests. */
final class Samples {
    private Samples() {}

    static Map<String, Article> byId(List<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        return byId;
    }

    static Article article(Content content, String id) {
        return content.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Knowledge knowledge(Content content, Map<String, Article> articles) {
        return new Knowledge(
                "1",
                content.institution(),
                content.hours(),
                content.territory(),
                content.gazetteer(),
                content.topics(),
                content.phrases(),
                articles,
                List.of());
    }
}
