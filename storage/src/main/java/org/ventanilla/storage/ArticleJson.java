package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.Language;

/** An article as JSON. */
final class ArticleJson {
    private ArticleJson() {}

    static String write(Article article) {
        ObjectNode json = Json.object()
                .put("id", article.id())
                .put("version", article.version())
                .put("area", article.area())
                .put("owner", article.owner())
                .put("sourceName", article.sourceName())
                .put("updated", article.updated().toString())
                .put("reviewBy", article.reviewBy().toString());
        Json.putIfPresent(json, "sourceUrl", article.sourceUrl());
        Json.putIfPresent(json, "validFrom", article.validFrom());
        Json.putIfPresent(json, "validUntil", article.validUntil());
        json.set("related", Json.texts(article.related()));
        json.set("wordings", Json.map(article.wordings(), ArticleJson::wording));
        return json.toString();
    }

    static Article read(String stored) {
        Fields json = Json.read(stored);
        return new Article(
                json.text("id"),
                json.number("version"),
                json.text("area"),
                json.text("owner"),
                json.text("sourceName"),
                json.maybe("sourceUrl"),
                LocalDate.parse(json.text("updated")),
                json.maybe("validFrom").map(LocalDate::parse),
                json.maybe("validUntil").map(LocalDate::parse),
                LocalDate.parse(json.text("reviewBy")),
                json.texts("related"),
                json.map("wordings", Language::new, node -> wording(new Fields(node))));
    }

    private static ObjectNode wording(Article.Wording wording) {
        ObjectNode json = Json.object()
                .put("title", wording.title())
                .put("answer", wording.answer())
                .put("brief", wording.brief());
        json.set("utterances", Json.texts(wording.utterances()));
        return json;
    }

    private static Article.Wording wording(Fields json) {
        return new Article.Wording(
                json.text("title"), json.text("answer"), json.text("brief"), json.texts("utterances"));
    }
}
