package org.ventanilla.intents.classifier;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The stems that utterances use. A word one letter away from a known one is known too: the index holds all words with one
 * letter left out, and two words that share such a rest are at most a slip apart.
 */
final class Vocabulary {
    private static final int SHORTEST_WITH_SLIPS = 5;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> rests = new HashSet<>();

    Vocabulary(Collection<Words> utterances) {
        utterances.forEach(words -> words.content().forEach(this::add));
    }

    /** Made of the same words as another. */
    static Vocabulary of(Collection<String> stems) {
        Vocabulary vocabulary = new Vocabulary(List.of());
        stems.forEach(vocabulary::add);
        return vocabulary;
    }

    private void add(String stem) {
        if (stems.add(stem) && mayHaveSlips(stem)) {
            rests.add(stem);
            rests(stem).forEach(rests::add);
        }
    }

    /** All of them, sorted. */
    List<String> words() {
        return stems.stream().sorted().toList();
    }

    /** The share of the content words that is known; 0 when there is none. */
    double share(Words words) {
        List<String> content = words.content();
        return content.isEmpty() ? 0 : content.stream().filter(this::knows).count() / (double) content.size();
    }

    boolean knows(String stem) {
        return stems.contains(stem)
                || (mayHaveSlips(stem) && (rests.contains(stem) || rests(stem).anyMatch(rests::contains)));
    }

    private static boolean mayHaveSlips(String stem) {
        return stem.length() >= SHORTEST_WITH_SLIPS;
    }

    private static Stream<String> rests(String stem) {
        return Stream.iterate(0, i -> i < stem.length(), i -> i + 1)
                .map(i -> stem.substring(0, i) + stem.substring(i + 1));
    }
}
