package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ventanilla.bot.understand.Explanation;

/** Why something was understood so, as JSON. */
final class ExplanationJson {
    private ExplanationJson() {}

    static ObjectNode write(Explanation why) {
        ObjectNode json = Json.object();
        json.set("words", Json.list(why.words(), ExplanationJson::word));
        json.set("nearest", Json.list(why.nearest(), ExplanationJson::nearest));
        Json.putIfPresent(json, "next", why.next());
        return json;
    }

    static Explanation read(Fields json) {
        return new Explanation(
                json.list("words", ExplanationJson::word),
                json.list("nearest", ExplanationJson::nearest),
                json.maybe("next"));
    }

    private static ObjectNode word(Explanation.Word word) {
        ObjectNode json = Json.object().put("first", word.first()).put("next", word.next());
        json.set("evidence", PacketJson.evidence(word.evidence()));
        return json;
    }

    private static Explanation.Word word(Fields json) {
        return new Explanation.Word(
                PacketJson.evidence(json.object("evidence")), json.fraction("first"), json.fraction("next"));
    }

    private static ObjectNode nearest(Explanation.Nearest nearest) {
        return Json.object()
                .put("intent", nearest.intent())
                .put("utterance", nearest.utterance())
                .put("likeness", nearest.likeness());
    }

    private static Explanation.Nearest nearest(Fields json) {
        return new Explanation.Nearest(json.text("intent"), json.text("utterance"), json.fraction("likeness"));
    }
}
