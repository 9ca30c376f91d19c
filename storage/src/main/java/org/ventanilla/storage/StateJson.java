package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.function.Function;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.language.Language;

/** A conversation's state as JSON. */
final class StateJson {
    private StateJson() {}

    static String write(ConversationState state) {
        ObjectNode json = Json.object()
                .put("language", state.language().code())
                .put("introduced", state.introduced())
                .put("misunderstood", state.misunderstood())
                .put("optedOut", state.optedOut());
        Json.putIfPresent(json, "agent", state.holder().agent());
        Json.putIfPresent(json, "zone", state.zone());
        state.question().ifPresent(question -> json.set("question", question(question)));
        Json.putIfPresent(json, "unreadableTold", state.unreadableTold());
        json.set("safetyTold", Json.map(state.safetyTold(), at -> TextNode.valueOf(at.toString())));
        json.set("answered", Json.texts(state.answered()));
        return json.toString();
    }

    static ConversationState read(String stored) {
        Fields json = Json.read(stored);
        return new ConversationState(
                new Language(json.text("language")),
                new Holder(json.maybe("agent")),
                json.flag("introduced"),
                json.maybe("zone"),
                json.maybeObject("question").map(StateJson::question),
                json.map("safetyTold", Function.identity(), at -> Instant.parse(at.textValue())),
                json.texts("answered"),
                json.number("misunderstood"),
                json.flag("optedOut"),
                json.maybeInstant("unreadableTold"));
    }

    private static ObjectNode question(PendingQuestion question) {
        return question.match(
                zone -> Json.object().put("asks", "zone").put("service", zone.service()),
                article -> {
                    ObjectNode json = Json.object().put("asks", "article");
                    json.set("articles", Json.texts(article.articles()));
                    return json;
                },
                danger -> Json.object().put("asks", "danger"));
    }

    private static PendingQuestion question(Fields json) {
        return switch (json.text("asks")) {
            case "zone" -> new PendingQuestion.WhichZone(json.text("service"));
            case "article" -> new PendingQuestion.WhichArticle(json.texts("articles"));
            case "danger" -> new PendingQuestion.WhetherInDanger();
            default -> throw new IllegalStateException("no such question: " + json.text("asks"));
        };
    }
}
