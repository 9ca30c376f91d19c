package org.ventanilla.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another thread is about to bring about. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private Eventually() {}

    /** Repeats the assertion until it holds; after twenty seconds its own failure is what the test shows. */
    public static void eventually(Runnable assertion) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (holds(assertion)) {
                return;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        assertion.run();
    }

    private static boolean holds(Runnable assertion) {
        try {
            assertion.run();
            return true;
        } catch (AssertionError notYet) {
            return false;
        }
    }
}
