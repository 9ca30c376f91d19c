package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.Explanation.Word;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentScore;

/**
 * Why a model understood a text as it did. A linear model adds up what the features say; here that is given back to the words
 * that the features come from, in equal parts where two words make one.
 */
final class Reasons {
    private static final int MOST_WORDS = 40;
    private static final int NEAR = 6;

    private final LanguageModel model;
    private final NormalizedText text;
    private final List<Token> tokens;
    private final List<String> intents;

    /**
     * Looks for reasons.
     *
     * @param guess what the text was understood as; its first two intents are compared
     */
    Reasons(LanguageModel model, NormalizedText text, IntentGuess guess) {
        this.model = model;
        this.text = text;
        this.tokens = text.words().subList(0, Math.min(MOST_WORDS, text.words().size()));
        this.intents = guess.scores().stream().map(IntentScore::intent).limit(2).toList();
    }

    Explanation explain() {
        if (intents.isEmpty()) {
            return Explanation.NONE;
        }
        Optional<String> next = intents.stream().skip(1).findFirst();
        return new Explanation(words(next), model.utterances().nearest(text), next);
    }

    private List<Word> words(Optional<String> nextIntent) {
        Map<String, Set<Integer>> owners = owners();
        double[] first = spoken(owners, intents.get(0));
        double[] next = nextIntent.map(intent -> spoken(owners, intent)).orElseGet(() -> new double[tokens.size()]);
        double all = 0;
        for (double one : first) {
            all += Math.max(0, one);
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; all > 0 && i < tokens.size(); i++) {
            words.add(new Word(evidence(tokens.get(i)), first[i] / all, next[i] / all));
        }
        return words;
    }

    /** What each word says for an intent. */
    private double[] spoken(Map<String, Set<Integer>> owners, String intent) {
        double[] spoken = new double[tokens.size()];
        model.speaking(text, intent).forEach((feature, value) -> {
            Set<Integer> words = owners.getOrDefault(feature, Set.of());
            words.forEach(word -> spoken[word] += value / words.size());
        });
        return spoken;
    }

    /** By feature, the words that it comes from. */
    private Map<String, Set<Integer>> owners() {
        Map<String, Set<Integer>> owners = new HashMap<>();
        List<Set<String>> alone =
                tokens.stream().map(token -> features(List.of(token))).toList();
        for (int i = 0; i < tokens.size(); i++) {
            int one = i;
            alone.get(i).forEach(name -> owned(owners, name).add(one));
            for (int j = i + 1; j < Math.min(tokens.size(), i + NEAR); j++) {
                int other = j;
                features(List.of(tokens.get(i), tokens.get(j))).stream()
                        .filter(name -> !alone.get(one).contains(name)
                                && !alone.get(other).contains(name))
                        .forEach(name -> owned(owners, name).addAll(List.of(one, other)));
            }
        }
        return owners;
    }

    private static Set<Integer> owned(Map<String, Set<Integer>> owners, String name) {
        return owners.computeIfAbsent(name, key -> new HashSet<>());
    }

    private Set<String> features(List<Token> words) {
        Set<String> names = new HashSet<>();
        Features.of(Words.of(words, model.pack())).counts().values().forEach(counts -> names.addAll(counts.keySet()));
        return names;
    }

    private Evidence evidence(Token word) {
        return new Evidence(text.original().substring(word.start(), word.end()), word.start(), word.end());
    }
}
