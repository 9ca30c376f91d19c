package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds words that are one edit away: a letter too many, missing, wrong, or two swapped. Every word is filed under itself and
 * under itself less one letter, so that a search costs a few look-ups whatever the number of words. The first letter must be
 * right, or swapped with the second.
 */
final class Typos {
    private static final int LONGEST = 24;

    private final Map<String, List<Entry>> filed = new HashMap<>();

    private record Entry(String word, int symbol) {}

    void add(String word, int symbol) {
        Entry entry = new Entry(word, symbol);
        file(word, entry);
        for (int i = 0; i < word.length(); i++) {
            file(without(word, i), entry);
        }
    }

    void find(String word, IntConsumer found) {
        if (word.length() > LONGEST) {
            return;
        }
        look(word, word, found);
        for (int i = 0; i < word.length(); i++) {
            look(without(word, i), word, found);
        }
    }

    private void file(String key, Entry entry) {
        List<Entry> entries = filed.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private void look(String key, String word, IntConsumer found) {
        for (Entry entry : filed.getOrDefault(key, List.of())) {
            if (startsAlike(entry.word, word) && isOneEdit(entry.word, word)) {
                found.accept(entry.symbol);
            }
        }
    }

    private static boolean startsAlike(String a, String b) {
        return a.charAt(0) == b.charAt(0)
                || (a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0));
    }

    static boolean isOneEdit(String a, String b) {
        int prefix = 0;
        int shorter = Math.min(a.length(), b.length());
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        String restA = a.substring(prefix);
        String restB = b.substring(prefix);
        return switch (restA.length() - restB.length()) {
            case 1 -> restA.substring(1).equals(restB);
            case -1 -> restB.substring(1).equals(restA);
            case 0 -> restA.isEmpty() || restA.substring(1).equals(restB.substring(1)) || isSwapped(restA, restB);
            default -> false;
        };
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }

    private static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }
}
