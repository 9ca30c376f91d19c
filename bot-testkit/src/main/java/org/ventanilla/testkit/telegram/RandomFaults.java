package org.ventanilla.testkit.telegram;

import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Faults that hit requests by chance, the same ones each time for the same seed and order of requests.
 *
 * @param percent of a hundred requests, how many are hit
 */
record RandomFaults(int percent, Set<String> methods, List<Fault> faults, Random random) {
    static final RandomFaults NONE = new RandomFaults(0, Set.of(), List.of(Fault.none()), new Random(0));

    Fault next(String method) {
        synchronized (random) {
            boolean hit = methods.contains(method) && random.nextInt(100) < percent;
            return hit ? faults.get(random.nextInt(faults.size())) : Fault.none();
        }
    }
}
