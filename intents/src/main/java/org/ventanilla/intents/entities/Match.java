package org.ventanilla.intents.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ventanilla.bot.understand.Entity;

/**
 * A phrase found in a sentence.
 *
 * @param from its first word
 * @param to the word after its last
 * @param words how many words the phrase itself has
 * @param typos how many of them were mistyped
 */
record Match(Entity.Type type, String value, int from, int to, int words, int typos) {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::words)
            .reversed()
            .thenComparingInt(Match::typos)
            .thenComparingInt(Match::width)
            .thenComparingInt(Match::from)
            .thenComparing(Match::type)
            .thenComparing(Match::value);

    private int width() {
        return to - from;
    }

    private boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }

    /** Those that remain when a longer phrase takes the words of the shorter ones, in the order of the sentence. */
    static List<Match> withoutOverlaps(List<Match> found) {
        List<Match> kept = new ArrayList<>();
        found.stream().sorted(BEST_FIRST).forEach(match -> {
            if (kept.stream().noneMatch(match::overlaps)) {
                kept.add(match);
            }
        });
        kept.sort(Comparator.comparingInt(Match::from));
        return kept;
    }
}
