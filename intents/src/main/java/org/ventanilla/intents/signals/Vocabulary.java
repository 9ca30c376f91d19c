package org.ventanilla.intents.signals;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of all patterns as numbers, and which of them a word of a message may be. Immutable. */
final class Vocabulary {
    static final int ANY = 0;
    static final int START = 1;
    static final int END = 2;
    private static final int FIRST_WORD = 3;
    private static final int SHORTEST_WITH_TYPOS = 5;
    private static final int LONGEST = 40;
    private static final int[] NONE = {};

    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<String, List<Integer>> sounds = new HashMap<>();
    private final Map<String, List<Integer>> prefixes = new HashMap<>();
    private final int[] prefixLengths;
    private final Typos typos = new Typos();
    private final Set<String> known;
    private final Map<String, int[]> ready;

    private Vocabulary(Map<Part.Word, Integer> words, Set<String> known) {
        this.known = Set.copyOf(known);
        words.forEach(this::file);
        prefixLengths = new TreeSet<>(
                        prefixes.keySet().stream().map(String::length).toList())
                .stream().mapToInt(Integer::intValue).toArray();
        ready = known.stream().collect(Collectors.toMap(Function.identity(), this::search));
    }

    private void file(Part.Word word, int symbol) {
        String text = word.text();
        switch (word.spelling()) {
            case EXACT -> add(exact, text, symbol);
            case PREFIX -> add(prefixes, text, symbol);
            case SOUND -> add(sounds, Sound.of(text), symbol);
            case LOOSE -> {
                String sound = Sound.of(text);
                add(sounds, sound, symbol);
                if (text.length() >= SHORTEST_WITH_TYPOS && sound.length() >= SHORTEST_WITH_TYPOS) {
                    typos.add(text, symbol);
                    typos.add(sound, symbol);
                }
            }
        }
    }

    private static void add(Map<String, List<Integer>> index, String key, int symbol) {
        index.merge(
                key,
                List.of(symbol),
                (a, b) -> Stream.of(a, b).flatMap(List::stream).distinct().toList());
    }

    /** The symbols that a word of a message stands for; few, often none. */
    int[] symbolsOf(String word) {
        int[] found = ready.get(word);
        return found == null ? search(word) : found;
    }

    /** Whether a pattern or a contrast has this very word. */
    boolean knows(String word) {
        return known.contains(word);
    }

    Set<String> words() {
        return known;
    }

    private int[] search(String word) {
        if (word.length() > LONGEST) {
            return NONE;
        }
        Set<Integer> found = new HashSet<>();
        searchExactly(word, found);
        String full = Shorthand.full(word);
        if (!full.equals(word)) {
            searchExactly(full, found);
        }
        if (!known.contains(word)) {
            typos.find(word, found::add);
            typos.find(Sound.of(word), found::add);
        }
        return found.isEmpty()
                ? NONE
                : found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void searchExactly(String word, Set<Integer> found) {
        found.addAll(exact.getOrDefault(word, List.of()));
        found.addAll(sounds.getOrDefault(Sound.of(word), List.of()));
        for (int length : prefixLengths) {
            if (length > word.length()) {
                return;
            }
            found.addAll(prefixes.getOrDefault(word.substring(0, length), List.of()));
        }
    }

    /** Gives each word its number. */
    static final class Builder {
        private final Map<Part.Word, Integer> words = new LinkedHashMap<>();
        private final Set<String> known = new HashSet<>();

        int symbol(Part.Word word) {
            return words.computeIfAbsent(word, w -> FIRST_WORD + words.size());
        }

        void know(Collection<String> more) {
            known.addAll(more);
        }

        int size() {
            return FIRST_WORD + words.size();
        }

        Vocabulary build() {
            words.keySet().stream()
                    .filter(word -> word.spelling() != Part.Spelling.PREFIX)
                    .forEach(word -> known.add(word.text()));
            return new Vocabulary(words, known);
        }
    }

    /** Whether a place with this symbol lets a word with these symbols pass. */
    static boolean passes(int symbol, int[] symbols) {
        for (int candidate : symbols) {
            if (candidate == symbol) {
                return true;
            }
        }
        return false;
    }
}
