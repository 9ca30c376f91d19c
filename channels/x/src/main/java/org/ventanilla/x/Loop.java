package org.ventanilla.x;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same again and again, until the channel is closed. A fault of ours in one step does not end it. */
final class Loop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);

    private final String name;
    private final Step step;
    private final CountDownLatch closed;
    private final Waits waits;
    private final Semaphore nudges = new Semaphore(0);

    /** One round. */
    @FunctionalInterface
    interface Step {
        /** Returns how long to wait before the next. */
        Duration once();
    }

    Loop(String name, Step step, CountDownLatch closed, Waits waits) {
        this.name = name;
        this.step = step;
        this.closed = closed;
        this.waits = waits;
    }

    Thread start() {
        Thread thread = new Thread(this, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Ends the wait for the next round. */
    void nudge() {
        nudges.release();
    }

    @Override
    public void run() {
        while (closed.getCount() > 0) {
            pause(survivingStep());
        }
    }

    private Duration survivingStep() {
        try {
            return step.once();
        } catch (RuntimeException | StackOverflowError bug) {
            if (closed.getCount() > 0) {
                LOG.error(
                        "{} failed by a fault of our own: {}",
                        name,
                        bug.getClass().getName());
            }
            return waits.asked(AFTER_FAULT);
        }
    }

    private void pause(Duration length) {
        try {
            if (!length.isZero() && !length.isNegative()) {
                boolean nudged = nudges.tryAcquire(length.toMillis(), TimeUnit.MILLISECONDS);
                LOG.trace("{} goes on, nudged: {}", name, nudged);
            }
        } catch (InterruptedException e) {
            LOG.warn("{} was interrupted; it goes on, since only close() ends the channel", name);
        }
    }
}
