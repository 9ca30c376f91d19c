package org.ventanilla.intents.signals;

import java.util.Arrays;
import java.util.List;

/** How rare each trait is among the seeds, and by that what it weighs in a message. */
final class TraitSpace {
    private final float[] rarity;

    /**
     * Takes over the array.
     *
     * @param rarity by number
     */
    TraitSpace(float[] rarity) {
        this.rarity = rarity;
    }

    static TraitSpace of(List<Traits> seeds) {
        int[] counts = new int[Traits.NUMBERS];
        for (Traits traits : seeds) {
            for (int kind = 0; kind < traits.kinds(); kind++) {
                int[] numbers = traits.numbers(kind);
                for (int i = 0; i < numbers.length; i++) {
                    if (i == 0 || numbers[i] != numbers[i - 1]) {
                        counts[numbers[i]]++;
                    }
                }
            }
        }
        float[] rarity = new float[Traits.NUMBERS];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = (float) (Math.log((seeds.size() + 1.0) / (counts[i] + 1.0)) + 1);
        }
        return new TraitSpace(rarity);
    }

    float[] rarity() {
        return rarity;
    }

    /** A message in this space: each kind of traits has length one, whatever its number of traits. */
    static final class Place {
        private final int[] numbers;
        private final float[] values;

        private Place(int[] numbers, float[] values) {
            this.numbers = numbers;
            this.values = values;
        }

        /** The traits' numbers; a number stands twice when two kinds share it. */
        int[] numbers() {
            return numbers;
        }

        /** The traits' weights, in the order of the numbers. */
        float[] values() {
            return values;
        }
    }

    Place place(Traits traits) {
        int most = 0;
        for (int kind = 0; kind < traits.kinds(); kind++) {
            most += traits.numbers(kind).length;
        }
        int[] numbers = new int[most];
        float[] values = new float[most];
        int count = 0;
        for (int kind = 0; kind < traits.kinds(); kind++) {
            count = add(traits.numbers(kind), numbers, values, count);
        }
        return new Place(Arrays.copyOf(numbers, count), Arrays.copyOf(values, count));
    }

    private int add(int[] sorted, int[] numbers, float[] values, int from) {
        int count = from;
        double square = 0;
        for (int i = 0; i < sorted.length; ) {
            int end = i;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            double value = (1 + Math.log(end - i)) * rarity[sorted[i]];
            numbers[count] = sorted[i];
            values[count++] = (float) value;
            square += value * value;
            i = end;
        }
        float length = (float) Math.sqrt(square);
        for (int i = from; i < count; i++) {
            values[i] /= length;
        }
        return count;
    }
}
