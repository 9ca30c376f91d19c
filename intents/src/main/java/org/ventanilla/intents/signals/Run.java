package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ventanilla.bot.language.Token;

/**
 * One message on its way through the automaton: all places that its words so far can have led to, each with the word where that
 * way began. Two ways to one place are one; the shorter stays. So a word costs at most all moves of the automaton, and in
 * practice a handful.
 */
final class Run {
    private static final int[] START = {Vocabulary.START};
    private static final int[] END = {Vocabulary.END};

    private final Automaton automaton;
    private final List<Token> tokens;
    private final List<Hit> hits = new ArrayList<>();
    private Places here;
    private Places next;
    private long steps;

    Run(Automaton automaton, List<Token> tokens) {
        this.automaton = automaton;
        this.tokens = tokens;
        here = new Places(automaton.places());
        next = new Places(automaton.places());
    }

    List<Hit> hits() {
        read(START, 0, false);
        for (int i = 0; i < tokens.size(); i++) {
            read(automaton.vocabulary().symbolsOf(tokens.get(i).text()), i, true);
        }
        read(END, tokens.size(), false);
        return hits;
    }

    /** Moves made; what the work is measured by. */
    long steps() {
        return steps;
    }

    private void read(int[] symbols, int word, boolean isWord) {
        next.clear();
        for (int symbol : symbols) {
            for (int place : automaton.entries(symbol)) {
                enter(place, word, word);
            }
        }
        for (int i = 0; i < here.size(); i++) {
            for (int place : automaton.after(here.place(i))) {
                steps++;
                int symbol = automaton.symbol(place);
                if ((isWord && symbol == Vocabulary.ANY) || Vocabulary.passes(symbol, symbols)) {
                    enter(place, here.start(i), word);
                }
            }
        }
        Places done = here;
        here = next;
        next = done;
    }

    private void enter(int place, int start, int word) {
        steps++;
        next.add(place, start);
        automaton
                .outcome(place)
                .ifPresent(outcome -> hits.add(new Hit(outcome, start, Math.min(word, tokens.size() - 1))));
    }

    /** Places with the start of the way that led there. A place's slot is looked up, and checked, so that clearing costs nothing. */
    private static final class Places {
        private final int[] slots;
        private int[] places = new int[64];
        private int[] starts = new int[64];
        private int size;

        Places(int count) {
            slots = new int[count];
        }

        void clear() {
            size = 0;
        }

        void add(int place, int start) {
            int slot = slots[place];
            if (slot < size && places[slot] == place) {
                starts[slot] = Math.max(starts[slot], start);
                return;
            }
            grow();
            slots[place] = size;
            places[size] = place;
            starts[size] = start;
            size++;
        }

        private void grow() {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
            }
        }

        int size() {
            return size;
        }

        int place(int i) {
            return places[i];
        }

        int start(int i) {
            return starts[i];
        }
    }
}
