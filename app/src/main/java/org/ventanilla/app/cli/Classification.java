package org.ventanilla.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.TryOut;
import org.ventanilla.bot.decide.Decision;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Signal;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** One line of {@code ventanilla classify}. */
final class Classification {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Classification() {}

    static String json(String text, String masked, TryOut.Result result) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("text", text);
        line.put("masked", masked);
        line.put("language", result.understanding().language().code());
        line.put(
                "intents",
                result.understanding().intents().scores().stream()
                        .map(Classification::intent)
                        .toList());
        line.put(
                "signals",
                result.understanding().signals().stream()
                        .map(Classification::signal)
                        .toList());
        line.put(
                "entities",
                result.understanding().entities().stream()
                        .map(Classification::entity)
                        .toList());
        line.put("article", article(result.decision()));
        line.put("decision", result.decision().kind());
        return JSON.writeValueAsString(line);
    }

    private static Map<String, Object> intent(IntentScore score) {
        return Map.of("intent", score.intent(), "confidence", rounded(score.confidence()));
    }

    private static Map<String, Object> signal(Signal signal) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("topic", signal.topic());
        shown.put("confidence", rounded(signal.confidence()));
        shown.put(
                "evidence",
                signal.evidence().stream().map(Classification::evidence).toList());
        return shown;
    }

    private static Map<String, Object> entity(Entity entity) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("type", entity.type().name().toLowerCase(Locale.ROOT));
        shown.put("value", entity.value());
        shown.putAll(evidence(entity.evidence()));
        return shown;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("words", evidence.words());
        shown.put("start", evidence.start());
        shown.put("end", evidence.end());
        return shown;
    }

    /** The article that is answered with; null when none is. */
    private static @Nullable String article(Decision decision) {
        List<String> articles = decision instanceof Decision.Answer answer ? answer.articles() : List.of();
        return articles.isEmpty() ? null : articles.get(0);
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 10_000) / 10_000.0;
    }
}
