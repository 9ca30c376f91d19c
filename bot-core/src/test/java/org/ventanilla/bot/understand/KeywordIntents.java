package org.ventanilla.bot.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

/** Is sure of an intent when all of its words are there, and asks back when some are. */
final class KeywordIntents implements Intents {
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    final List<String> asked = new ArrayList<>();

    KeywordIntents knowing(String intent, String... all) {
        words.put(intent, Set.of(all));
        return this;
    }

    @Override
    public IntentGuess of(NormalizedText text, Language language) {
        asked.add(text.original());
        Set<String> said = text.words().stream().map(Token::text).collect(Collectors.toSet());
        List<IntentScore> scores = new ArrayList<>();
        words.forEach((intent, all) -> {
            double share = all.stream().filter(said::contains).count() / (double) all.size();
            if (share > 0) {
                scores.add(new IntentScore(intent, share));
            }
        });
        scores.sort(Comparator.comparingDouble(IntentScore::confidence).reversed());
        if (scores.isEmpty()) {
            return IntentGuess.NONE;
        }
        long sure = scores.stream().filter(score -> score.confidence() == 1).count();
        return new IntentGuess(sure == 1 ? Certainty.ANSWER : Certainty.ASK, scores);
    }

    @Override
    public String version() {
        return "keywords";
    }
}
