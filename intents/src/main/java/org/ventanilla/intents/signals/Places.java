package org.ventanilla.intents.signals;

import java.util.Arrays;

/** A set of places of an automaton, each with the word where the way there began. Small, and cheap to clear. */
final class Places {
    private int[] places = new int[64];
    private int[] starts = new int[64];
    private int[] table = new int[256];
    private int size;

    void clear() {
        size = 0;
        Arrays.fill(table, 0);
    }

    /** Of two ways to one place the shorter stays. */
    void add(int place, int start) {
        int slot = slot(place);
        if (table[slot] != 0) {
            int at = table[slot] - 1;
            starts[at] = Math.max(starts[at], start);
            return;
        }
        if (size == places.length) {
            grow();
            slot = slot(place);
        }
        places[size] = place;
        starts[size] = start;
        size++;
        table[slot] = size;
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

    private int slot(int place) {
        int mask = table.length - 1;
        int slot = ((place * 0x9E3779B9) >>> 7) & mask;
        while (table[slot] != 0 && places[table[slot] - 1] != place) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        places = Arrays.copyOf(places, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        table = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            table[slot(places[i])] = i + 1;
        }
    }
}
