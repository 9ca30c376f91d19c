package org.ventanilla.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.telegram.ApiAnswer.Failed;

/** Takes one step after the other for as long as the channel is open, whatever a step runs into. */
final class Rounds implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Supplier<Duration> step;
    private final Setbacks setbacks;
    private final Pulse pulse;
    private final CountDownLatch closed;

    /**
     * @param step tells how long to pause after it
     */
    Rounds(Supplier<Duration> step, Setbacks setbacks, Pulse pulse, CountDownLatch closed) {
        this.step = step;
        this.setbacks = setbacks;
        this.pulse = pulse;
        this.closed = closed;
    }

    @Override
    public void run() {
        try {
            while (!isClosed()) {
                pause(survivingStep());
            }
        } finally {
            pulse.is(State.STOPPED, isClosed() ? "" : "The receiving thread has died. Restart, and report the log.");
        }
    }

    private Duration survivingStep() {
        try {
            return step.get();
        } catch (RuntimeException bug) {
            LOG.error(
                    "receiving from Telegram failed by a fault of our own: {}",
                    bug.getClass().getName());
            return setbacks.failed(new Failed(bug.getClass().getSimpleName()));
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause(Duration length) {
        try {
            if (!length.isZero()) {
                closed.await(length.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            LOG.warn("interrupted; going on, since only close() ends the channel");
        }
    }
}
