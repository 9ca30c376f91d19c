package org.ventanilla.intents.signals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words in letters written without spaces between words, when they consist of known words and nothing else. */
final class Segmenter {
    private static final int LONGEST = 80;
    private static final int LETTERS = 26;

    /** Shorter words than three letters make words out of anything; these are needed. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "a", "me", "se", "te", "no", "ya", "yo", "mi", "la", "lo", "le", "el", "un", "de", "en", "al", "si", "i",
            "my", "to");

    private final Node root = new Node();

    Segmenter(Collection<String> words) {
        words.stream().filter(Segmenter::isPlain).forEach(this::add);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z') && (word.length() > 2 || SHORT_WORDS.contains(word));
    }

    private void add(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.orNew(word.charAt(i) - 'a');
        }
        node.isWord = true;
    }

    /** The fewest known words that the letters consist of; none when they do not. */
    List<String> words(String letters) {
        if (letters.length() > LONGEST) {
            return List.of();
        }
        int[] fewest = new int[letters.length() + 1];
        int[] from = new int[letters.length() + 1];
        Arrays.fill(fewest, 1, fewest.length, Integer.MAX_VALUE);
        for (int start = 0; start < letters.length(); start++) {
            if (fewest[start] < Integer.MAX_VALUE) {
                walk(letters, start, fewest, from);
            }
        }
        return fewest[letters.length()] == Integer.MAX_VALUE ? List.of() : cut(letters, from);
    }

    private void walk(String letters, int start, int[] fewest, int[] from) {
        Node node = root.after(letters.charAt(start));
        for (int end = start + 1; node != null; end++) {
            if (node.isWord && fewest[start] + 1 < fewest[end]) {
                fewest[end] = fewest[start] + 1;
                from[end] = start;
            }
            node = end < letters.length() ? node.after(letters.charAt(end)) : null;
        }
    }

    private static List<String> cut(String letters, int[] from) {
        Deque<String> words = new ArrayDeque<>();
        for (int end = letters.length(); end > 0; end = from[end]) {
            words.addFirst(letters.substring(from[end], end));
        }
        return List.copyOf(words);
    }

    private static final class Node {
        private final @Nullable Node[] next = new @Nullable Node[LETTERS];
        private boolean isWord;

        @Nullable
        Node after(char c) {
            int letter = c - 'a';
            return letter >= 0 && letter < LETTERS ? next[letter] : null;
        }

        Node orNew(int letter) {
            Node node = next[letter];
            if (node == null) {
                node = new Node();
                next[letter] = node;
            }
            return node;
        }
    }
}
