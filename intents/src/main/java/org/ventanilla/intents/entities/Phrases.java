package org.ventanilla.intents.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases and what they mean, found at a place of a message. The longest that fits counts. */
final class Phrases {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> byLast = new HashMap<>();

    private record Entry(List<String> words, String value) {}

    /**
     * A phrase in a message.
     *
     * @param from its first word
     * @param to the word after its last
     */
    record Hit(String value, int from, int to) {}

    private Phrases() {}

    static Phrases of(Map<String, String> meanings) {
        Phrases phrases = new Phrases();
        meanings.forEach((phrase, value) -> {
            List<String> words = List.of(phrase.split(" "));
            Entry entry = new Entry(words, value);
            phrases.byFirst
                    .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(entry);
            phrases.byLast
                    .computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>())
                    .add(entry);
        });
        Comparator<Entry> longestFirst =
                Comparator.comparing((Entry entry) -> entry.words().size()).reversed();
        phrases.byFirst.values().forEach(list -> list.sort(longestFirst));
        phrases.byLast.values().forEach(list -> list.sort(longestFirst));
        return phrases;
    }

    /** The phrase that begins with this word; null when none does. */
    @Nullable
    Hit startingAt(Message message, int at) {
        List<Entry> entries = byFirst.get(message.word(at));
        if (entries != null) {
            for (Entry entry : entries) {
                if (stands(entry, message, at)) {
                    return new Hit(entry.value(), at, at + entry.words().size());
                }
            }
        }
        return null;
    }

    /** The phrase that ends with this word; null when none does. */
    @Nullable
    Hit endingAt(Message message, int at) {
        List<Entry> entries = byLast.get(message.word(at));
        if (entries != null) {
            for (Entry entry : entries) {
                int from = at + 1 - entry.words().size();
                if (from >= 0 && stands(entry, message, from)) {
                    return new Hit(entry.value(), from, at + 1);
                }
            }
        }
        return null;
    }

    boolean has(String word) {
        List<Entry> entries = byFirst.get(word);
        return entries != null && entries.get(entries.size() - 1).words().size() == 1;
    }

    private static boolean stands(Entry entry, Message message, int from) {
        for (int i = 0; i < entry.words().size(); i++) {
            if (!entry.words().get(i).equals(message.word(from + i))) {
                return false;
            }
        }
        return true;
    }
}
