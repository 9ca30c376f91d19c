package org.ventanilla.intents.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What was found so far. Who finds first keeps it: finders run from the surest to the least sure. */
final class Claims {
    private final List<Found> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    /** Does nothing when a part of it is taken. */
    boolean claim(Kind kind, String value, int start, int end) {
        if (!isFree(start, end)) {
            return false;
        }
        taken.set(start, end);
        found.add(new Found(kind, value, start, end));
        return true;
    }

    /** All, in the order of the message. */
    List<Found> found() {
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }
}
