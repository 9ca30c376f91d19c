package org.ventanilla.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.TryOut;
import org.ventanilla.bot.decide.Decision;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Question;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Understanding;
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
        line.put("foreign", foreign(result.understanding()));
        line.put("intents", intents(result.understanding().intents()));
        line.put(
                "questions",
                result.understanding().questions().stream()
                        .map(Classification::question)
                        .toList());
        line.put("why", result.why().stream().map(Classification::why).toList());
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
        line.put("article", articles(result.decision()).stream().findFirst().orElse(null));
        line.put("articles", articles(result.decision()));
        line.put("decision", result.decision().kind());
        return JSON.writeValueAsString(line);
    }

    /** The language's code when the institution does not speak it, or "unknown"; null when it does. */
    private static @Nullable String foreign(Understanding understanding) {
        return understanding
                .foreign()
                .map(text -> text.language().map(Language::code).orElse("unknown"))
                .orElse(null);
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("asked", question.asked());
        shown.put("intents", intents(question.intents()));
        return shown;
    }

    private static Map<String, @Nullable Object> why(Explanation why) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("words", why.words().stream().map(Classification::word).toList());
        shown.put("nearest", why.nearest().stream().map(Classification::nearest).toList());
        shown.put("next", why.next().orElse(null));
        return shown;
    }

    private static Map<String, Object> word(Explanation.Word word) {
        Map<String, Object> shown = new LinkedHashMap<>(evidence(word.evidence()));
        shown.put("first", rounded(word.first()));
        shown.put("next", rounded(word.next()));
        return shown;
    }

    private static Map<String, Object> nearest(Explanation.Nearest nearest) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("intent", nearest.intent());
        shown.put("utterance", nearest.utterance());
        shown.put("likeness", rounded(nearest.likeness()));
        return shown;
    }

    private static List<Map<String, Object>> intents(IntentGuess guess) {
        return guess.scores().stream().map(Classification::intent).toList();
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

    /** The articles that are answered with, in their order. */
    private static List<String> articles(Decision decision) {
        return decision instanceof Decision.Answer answer ? answer.articles() : List.of();
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 10_000) / 10_000.0;
    }
}
