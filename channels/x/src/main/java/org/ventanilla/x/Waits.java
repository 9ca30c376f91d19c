package org.ventanilla.x;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** How long we wait, and how long it really becomes. */
final class Waits {
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final RandomGenerator random;
    private final UnaryOperator<Duration> lastWord;

    /**
     * @param random spreads the waits of many installations
     * @param lastWord what a wait really becomes, for tests
     */
    Waits(RandomGenerator random, UnaryOperator<Duration> lastWord) {
        this.random = random;
        this.lastWord = lastWord;
    }

    static Waits random() {
        return new Waits(new SplittableRandom(), UnaryOperator.identity());
    }

    /** Between a quarter of a second and a minute, doubling with each failure in a row. */
    synchronized Duration afterFailures(int inARow) {
        long most = Math.min(LONGEST.toMillis(), (2 * SHORTEST.toMillis()) << Math.min(inARow - 1, 10));
        return lastWord.apply(Duration.ofMillis(random.nextLong(most / 2, most + 1)));
    }

    /** Exactly as asked. */
    Duration asked(Duration wish) {
        return lastWord.apply(wish);
    }
}
