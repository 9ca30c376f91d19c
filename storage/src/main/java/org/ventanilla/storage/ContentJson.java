package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Source;

/** What a message says, as JSON. */
final class ContentJson {
    private ContentJson() {}

    static String write(Content content) {
        ObjectNode json = Json.object().put("text", content.text());
        Json.putIfPresent(json, "brief", content.brief());
        if (!content.buttons().isEmpty()) {
            json.set("buttons", Json.list(content.buttons(), ContentJson::button));
        }
        content.source().ifPresent(source -> json.set("source", source(source)));
        return json.toString();
    }

    static Content read(String stored) {
        Fields json = Json.read(stored);
        return new Content(
                json.text("text"),
                json.maybe("brief"),
                json.list("buttons", button -> new Button(button.text("id"), button.text("label"))),
                json.maybeObject("source").map(ContentJson::source));
    }

    private static ObjectNode button(Button button) {
        return Json.object().put("id", button.id()).put("label", button.label());
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = Json.object()
                .put("name", source.name())
                .put("asOf", source.asOf().toString());
        Json.putIfPresent(json, "url", source.url());
        return json;
    }

    private static Source source(Fields json) {
        return new Source(json.text("name"), json.maybe("url"), json.instant("asOf"));
    }
}
