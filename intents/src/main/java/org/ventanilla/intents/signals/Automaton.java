package org.ventanilla.intents.signals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.bot.language.Token;

/** The patterns of all topics as one machine over words. Immutable; each search is a {@link Run} of its own. */
final class Automaton {
    private final Vocabulary vocabulary;
    private final int[] symbols;
    private final int[][] follow;
    private final int[][] starts;
    private final @Nullable Outcome[] outcomes;

    Automaton(Vocabulary vocabulary, int[] symbols, int[][] follow, int[][] starts, @Nullable Outcome[] outcomes) {
        this.vocabulary = vocabulary;
        this.symbols = symbols;
        this.follow = follow;
        this.starts = starts;
        this.outcomes = outcomes;
    }

    /** All patterns that occur. Takes time in proportion to the number of words. */
    List<Hit> search(List<Token> tokens) {
        return new Run(this, tokens).hits();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int places() {
        return symbols.length;
    }

    int symbol(int place) {
        return symbols[place];
    }

    int[] after(int place) {
        return follow[place];
    }

    int[] entries(int symbol) {
        return starts[symbol];
    }

    Optional<Outcome> outcome(int place) {
        return Optional.ofNullable(outcomes[place]);
    }

    /** How many moves there are in all: what one word can cost at most. */
    long moves() {
        return Stream.of(follow).mapToLong(next -> next.length).sum()
                + Stream.of(starts).mapToLong(entries -> entries.length).sum();
    }
}
