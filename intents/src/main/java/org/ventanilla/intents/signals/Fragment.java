package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of an automaton under construction.
 *
 * @param first the places where it can be entered
 * @param last the places where it can be left
 * @param nullable whether it can be skipped
 */
record Fragment(List<Integer> first, List<Integer> last, boolean nullable) {
    static final Fragment EMPTY = new Fragment(List.of(), List.of(), true);

    Fragment {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    static Fragment of(int place) {
        return new Fragment(List.of(place), List.of(place), false);
    }

    Fragment or(Fragment other) {
        return new Fragment(both(first, other.first), both(last, other.last), nullable || other.nullable);
    }

    Fragment orNothing() {
        return new Fragment(first, last, true);
    }

    /** What this followed by {@code next} looks like from outside. */
    Fragment then(Fragment next) {
        return new Fragment(
                nullable ? both(first, next.first) : first,
                next.nullable ? both(last, next.last) : next.last,
                nullable && next.nullable);
    }

    private static List<Integer> both(List<Integer> a, List<Integer> b) {
        List<Integer> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
