package org.ventanilla.bot;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes workers when there is work: each ring wakes one. A ring while nobody waits is not lost. Thread-safe. */
public final class Bell {
    /** More than any number of workers; a flood of rings says no more than this many. */
    private static final int MOST_RINGS = 64;

    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        if (rings.availablePermits() < MOST_RINGS) {
            rings.release();
        }
    }

    /**
     * Waits for a ring, at most that long.
     *
     * @return false when none came
     */
    public boolean await(Duration atMost) throws InterruptedException {
        return rings.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }
}
