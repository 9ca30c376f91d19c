package org.ventanilla.intents.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.Languages;
import org.ventanilla.bot.understand.TrainingSet;

/**
 * Tells languages by their small words, by the words that citizens use in each, and by the shape of other words. Slow to
 * leave the conversation's language: one foreign word or a name is no change.
 */
public final class PackLanguages implements Languages {
    private static final double SMALL_WORD = 1.0;
    private static final double KNOWN_WORD = 0.6;
    private static final double SHAPE = 0.3;
    private static final double ENOUGH = 1.0;
    private static final double MAJORITY = 1.5;
    private static final int ENOUGH_WORDS = 60;

    private final Map<Language, Voice> voices = new TreeMap<>();

    /** Knows the packs' words and those of the utterances; sets of other languages are left aside. */
    public PackLanguages(Collection<SnowballPack> packs, Collection<TrainingSet> sets) {
        packs.forEach(pack -> voices.put(pack.language(), Voice.of(pack)));
        sets.forEach(this::learn);
    }

    private void learn(TrainingSet set) {
        Voice voice = voices.get(set.language());
        if (voice != null) {
            set.examples().forEach(example -> example.utterances().forEach(voice::learn));
        }
    }

    @Override
    public Language of(NormalizedText text, Language prior) {
        Map<Language, Double> scores = new HashMap<>();
        text.tokens().stream().limit(ENOUGH_WORDS).forEach(token -> weigh(token.text(), scores));
        Language best = prior;
        double priorScore = scores.getOrDefault(prior, 0.0);
        double bestScore = Math.max(priorScore * MAJORITY, priorScore + ENOUGH);
        for (Language language : voices.keySet()) {
            double score = scores.getOrDefault(language, 0.0);
            if (score >= bestScore && !language.equals(prior)) {
                best = language;
                bestScore = score;
            }
        }
        return best;
    }

    /** A word speaks for a language only as far as it does not speak for others as well. */
    private void weigh(String word, Map<Language, Double> scores) {
        Map<Language, Double> weights = new HashMap<>();
        double most = 0;
        double second = 0;
        for (Voice voice : voices.values()) {
            double weight = voice.weight(word);
            weights.put(voice.language, weight);
            second = Math.max(second, Math.min(most, weight));
            most = Math.max(most, weight);
        }
        double others = second;
        double top = most;
        weights.forEach((language, weight) -> {
            if (weight == top && weight > others) {
                scores.merge(language, weight - others, Double::sum);
            }
        });
    }

    /** What a language sounds like. */
    private static final class Voice {
        private final Language language;
        private final Set<String> small;
        private final Set<String> known = new HashSet<>();
        private final Set<String> shapes = new HashSet<>();

        private Voice(SnowballPack pack) {
            this.language = pack.language();
            this.small = new HashSet<>(pack.stopWords());
            pack.smallTalk().values().forEach(lines -> lines.forEach(this::learn));
            pack.spellings().forEach((shorthand, whole) -> learn(whole));
            pack.outside().forEach(this::learn);
        }

        static Voice of(SnowballPack pack) {
            return new Voice(pack);
        }

        void learn(String sentence) {
            for (Token token : NormalizedText.of(sentence).tokens()) {
                known.add(token.text());
                eachShape(token.text(), shapes);
            }
        }

        double weight(String word) {
            if (small.contains(word)) {
                return SMALL_WORD;
            }
            return known.contains(word) ? KNOWN_WORD : SHAPE * familiar(word);
        }

        private double familiar(String word) {
            Set<String> own = new HashSet<>();
            eachShape(word, own);
            return own.stream().filter(shapes::contains).count() / (double) Math.max(4, own.size());
        }

        private static void eachShape(String word, Set<String> into) {
            String whole = "<" + word + ">";
            for (int i = 0; i + 4 <= whole.length(); i++) {
                into.add(whole.substring(i, i + 4));
            }
        }
    }
}
