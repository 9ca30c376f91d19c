package org.ventanilla.intents.language;

/**
 * A table of numbers by groups of up to four letters, a column each: a group packed into a long is its key, collisions go to
 * the next free row. Grows while it is written to.
 */
final class Groups {
    private static final int BITS = 16;
    private static final int SMALLEST = 1 << 15;

    private final int columns;
    private long[] keys = new long[SMALLEST];
    private float[] values;
    private int size;

    Groups(int columns) {
        this.columns = columns;
        this.values = new float[SMALLEST * columns];
    }

    int size() {
        return size;
    }

    /** Where the numbers of this group begin in the table; negative when it is not there. */
    int find(long group) {
        int row = row(group);
        return keys[row] == group ? row * columns : -1;
    }

    float value(int place) {
        return values[place];
    }

    void add(long group, int column, double amount) {
        int row = row(group);
        if (keys[row] != group) {
            if (size * 2 >= keys.length) {
                grow();
                row = row(group);
            }
            keys[row] = group;
            size++;
        }
        values[row * columns + column] += (float) amount;
    }

    /** The sum of a column. */
    double total(int column) {
        double total = 0;
        for (int place = column; place < values.length; place += columns) {
            total += values[place];
        }
        return total;
    }

    /** Makes of each count its logarithm in {@code smoothed}. */
    void toLogs(Smoothed smoothed) {
        for (int row = 0; row < keys.length; row++) {
            for (int column = 0; keys[row] != 0 && column < columns; column++) {
                int place = row * columns + column;
                values[place] = smoothed.log(values[place], column);
            }
        }
    }

    private int row(long group) {
        int mask = keys.length - 1;
        long mixed = group * 0x9E3779B97F4A7C15L;
        int row = (int) (mixed >>> 40) & mask;
        while (keys[row] != 0 && keys[row] != group) {
            row = (row + 1) & mask;
        }
        return row;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new float[oldValues.length * 2];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int row = row(oldKeys[old]);
                keys[row] = oldKeys[old];
                System.arraycopy(oldValues, old * columns, values, row * columns, columns);
            }
        }
    }

    /** A group and one letter more. */
    static long longer(long group, char letter) {
        return group << BITS | letter;
    }
}
