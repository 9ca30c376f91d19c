package org.ventanilla.intents.language;

import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.Stemmer;

/**
 * Cuts the longest known ending, as long as three letters remain; several times where endings stand behind endings.
 *
 * @param times how often, at most
 * @param longest letters of the longest ending
 */
record EndingsStemmer(Set<String> endings, int times, int longest) implements Stemmer {
    private static final int SHORTEST_STEM = 3;

    static EndingsStemmer read(PackFile file) {
        Set<String> endings = file.words("endings").collect(Collectors.toUnmodifiableSet());
        int times = file.lines("times").stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
        int longest = endings.stream().mapToInt(String::length).max().orElse(0);
        return new EndingsStemmer(endings, times, longest);
    }

    @Override
    public CharSequence stem(CharSequence word) {
        String stem = word.toString();
        for (int i = 0; i < times; i++) {
            stem = cut(stem);
        }
        return stem;
    }

    private String cut(String word) {
        for (int length = Math.min(longest, word.length() - SHORTEST_STEM); length > 0; length--) {
            int end = word.length() - length;
            if (endings.contains(word.substring(end))) {
                return word.substring(0, end);
            }
        }
        return word;
    }
}
