package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays down patterns in one automaton without empty moves: a place for each word of a pattern, and for each place the places
 * that may come next.
 */
final class AutomatonBuilder {
    private static final int SHORTEST_ALONE_WITH_TYPOS = 8;

    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final List<Integer> symbols = new ArrayList<>();
    private final Map<Integer, Part.Word> words = new HashMap<>();
    private final List<List<Integer>> follow = new ArrayList<>();
    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final Map<Integer, List<Integer>> entries = new HashMap<>();

    /** Adds a pattern; where it has been passed through, {@code outcome} is reached. */
    void add(Part part, Outcome outcome) {
        Fragment fragment = part.in(this);
        fragment.first().stream().filter(fragment.last()::contains).forEach(this::beStrict);
        for (int place : fragment.first()) {
            entries.computeIfAbsent(symbols.get(place), symbol -> new ArrayList<>())
                    .add(place);
        }
        fragment.last().forEach(place -> outcomes.put(place, outcome));
    }

    /** A word that is a whole pattern has no others beside it to make up for a typo: a short one has to be spelled right. */
    private void beStrict(int place) {
        Part.Word word = words.get(place);
        if (word != null
                && word.spelling() == Part.Spelling.LOOSE
                && word.text().length() < SHORTEST_ALONE_WITH_TYPOS) {
            symbols.set(place, vocabulary.symbol(new Part.Word(word.text(), Part.Spelling.SOUND)));
        }
    }

    /** Words that are taken as spelled: they are no misspelling of a pattern's word. */
    void know(Collection<String> words) {
        vocabulary.know(words);
    }

    Automaton build() {
        int[][] next = new int[follow.size()][];
        Outcome[] reached = new Outcome[follow.size()];
        for (int place = 0; place < next.length; place++) {
            next[place] = ints(follow.get(place));
        }
        outcomes.forEach((place, outcome) -> reached[place] = outcome);
        int[][] starts = new int[vocabulary.size()][];
        for (int symbol = 0; symbol < starts.length; symbol++) {
            starts[symbol] = ints(entries.getOrDefault(symbol, List.of()));
        }
        return new Automaton(vocabulary.build(), ints(symbols), next, starts, reached);
    }

    Fragment word(Part.Word word) {
        Fragment fragment = place(vocabulary.symbol(word));
        words.put(fragment.first().get(0), word);
        return fragment;
    }

    Fragment anyWord() {
        return place(Vocabulary.ANY);
    }

    Fragment edge(Part.Edge edge) {
        return place(edge == Part.Edge.START ? Vocabulary.START : Vocabulary.END);
    }

    Fragment join(Fragment a, Fragment b) {
        for (int from : a.last()) {
            follow.get(from).addAll(b.first());
        }
        return a.then(b);
    }

    boolean isGap(int place) {
        return symbols.get(place) == Vocabulary.ANY;
    }

    boolean hasWords() {
        return symbols.stream().anyMatch(symbol -> symbol > Vocabulary.END);
    }

    private Fragment place(int symbol) {
        symbols.add(symbol);
        follow.add(new ArrayList<>());
        return Fragment.of(symbols.size() - 1);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
