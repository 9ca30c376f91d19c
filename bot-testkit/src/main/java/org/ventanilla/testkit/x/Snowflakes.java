package org.ventanilla.testkit.x;

import java.time.Clock;
import java.time.Instant;

/** Ids as X gives them: nineteen digits, the time in them, growing. */
final class Snowflakes {
    private static final long EPOCH = 1_288_834_974_657L;

    private final Clock clock;
    private long last;

    Snowflakes(Clock clock) {
        this.clock = clock;
    }

    synchronized long next() {
        last = Math.max(last + 1, (clock.millis() - EPOCH) << 22);
        return last;
    }

    static Instant time(long id) {
        return Instant.ofEpochMilli((id >> 22) + EPOCH);
    }
}
