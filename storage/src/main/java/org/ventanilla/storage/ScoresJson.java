package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.ventanilla.bot.understand.IntentScore;

/** Scores of intents as JSON. */
final class ScoresJson {
    private ScoresJson() {}

    static ArrayNode write(List<IntentScore> scores) {
        return Json.list(
                scores, score -> Json.object().put("intent", score.intent()).put("confidence", score.confidence()));
    }

    static IntentScore read(Fields json) {
        return new IntentScore(json.text("intent"), json.fraction("confidence"));
    }
}
