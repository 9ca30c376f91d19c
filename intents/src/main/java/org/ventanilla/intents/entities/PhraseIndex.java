package org.ventanilla.intents.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases by their first word, so that a word is compared with few of them. Two words that differ by one slip are equal, or become
 * so when one letter is left out of one or of both: so a phrase is also kept under its first word with each letter left out.
 */
final class PhraseIndex {
    /** Longer words are not looked at for slips: hostile text has them, names do not. */
    private static final int LONGEST = 40;

    private final Map<String, List<Phrase>> exact = new HashMap<>();
    private final Map<String, List<Phrase>> shortened = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;

    void add(Phrase phrase) {
        String first = phrase.words().get(0);
        exact.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
        if (first.length() >= phrase.typosFrom()) {
            shortest = Math.min(shortest, first.length() - 1);
            keys(first)
                    .forEach(key -> shortened
                            .computeIfAbsent(key, word -> new ArrayList<>())
                            .add(phrase));
        }
    }

    /** The phrases that may begin with this word: all that do, and some that do not. */
    Set<Phrase> startingWith(String word) {
        Set<Phrase> phrases = new LinkedHashSet<>(exact.getOrDefault(word, List.of()));
        if (word.length() >= shortest) {
            keys(word).forEach(key -> phrases.addAll(shortened.getOrDefault(key, List.of())));
        }
        return phrases;
    }

    private static List<String> keys(String word) {
        if (word.length() > LONGEST) {
            return List.of(word);
        }
        List<String> keys = new ArrayList<>(word.length() + 1);
        keys.add(word);
        for (int i = 0; i < word.length(); i++) {
            keys.add(word.substring(0, i) + word.substring(i + 1));
        }
        return keys;
    }
}
