package org.ventanilla.intents.signals;

import java.util.ArrayList;
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
        here = new Places();
        next = new Places();
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
}
