package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.intents.classifier.Decisions.Scored;
import org.ventanilla.intents.language.SnowballPack;

/** All that is learned of one language. Immutable and thread-safe. */
record LanguageModel(
        SnowballPack pack,
        FeatureSpace space,
        Vocabulary vocabulary,
        Utterances utterances,
        List<String> outcomes,
        LinearModel borders,
        LinearModel softmax,
        Calibration calibration) {
    private static final int MOST_SCORES = 5;

    /** A text without one known content word says nothing: whatever the letters are like. */
    IntentGuess of(NormalizedText text) {
        Words words = Words.of(text, pack);
        if (words.spoken().isEmpty()) {
            return IntentGuess.NONE;
        }
        double known = vocabulary.share(words);
        Point point = space.point(Features.of(words));
        Decisions decisions = Decisions.of(outcomes, borders.of(point), softmax.of(point));
        double confidence = calibration.confidence(Clues.of(decisions, known));
        return new IntentGuess(
                known == 0 ? Certainty.UNKNOWN : calibration.certainty(confidence), scores(decisions, confidence));
    }

    /** How much each feature of a text speaks for an intent more than for any, by the feature's name. */
    Map<String, Double> speaking(NormalizedText text, String intent) {
        int outcome = outcomes.indexOf(intent);
        Point point = space.point(Features.of(Words.of(text, pack)));
        Map<String, Double> speaking = new HashMap<>();
        for (int i = 0; outcome >= 0 && i < point.size(); i++) {
            String name = space.name(point.places[i]);
            double weight = borders.lead(name, outcome) + Decisions.SOFTMAX_PART * softmax.lead(name, outcome);
            speaking.put(name, point.values[i] * weight);
        }
        return speaking;
    }

    /** The others get what the first leaves, less the further they are behind. */
    private static List<IntentScore> scores(Decisions decisions, double confidence) {
        List<IntentScore> scores = new ArrayList<>();
        for (Scored scored : decisions
                .intents()
                .subList(0, Math.min(MOST_SCORES, decisions.intents().size()))) {
            double behind = Decisions.STEEPNESS * (decisions.first().value() - scored.value());
            double most = scores.isEmpty() ? confidence : Math.min(confidence, 1 - confidence);
            scores.add(new IntentScore(scored.intent(), most * Math.exp(-behind)));
        }
        return scores;
    }
}
