package org.ventanilla.bot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do one kind of work until they are closed: again at once while there is some, else when the bell rings. */
public final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean open = true;

    /**
     * Starts at once.
     *
     * @param work does one piece of it; false when there is none
     */
    public Workers(String name, int count, Bell bell, BooleanSupplier work) {
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(() -> run(bell, work), name + "-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void run(Bell bell, BooleanSupplier work) {
        try {
            while (open) {
                if (!did(work)) {
                    boolean unused = bell.await(LOOK_AGAIN);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean did(BooleanSupplier work) throws InterruptedException {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A worker failed and goes on", e);
            Thread.sleep(AFTER_FAILURE.toMillis());
            return false;
        }
    }

    /** Lets each thread finish its piece. */
    @Override
    public void close() {
        open = false;
        for (Thread thread : threads) {
            try {
                thread.join(STOP_WITHIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
