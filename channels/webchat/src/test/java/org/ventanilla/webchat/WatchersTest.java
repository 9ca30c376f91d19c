package org.ventanilla.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchersTest {
    private final Watchers watchers = new Watchers();
    private final AtomicInteger woken = new AtomicInteger();
    private final Runnable watcher = woken::incrementAndGet;

    @Test
    void wakesEveryWatchAlsoThoseOfTheSameWatcher() {
        watchers.watch("here", watcher);
        watchers.watch("here", watcher);
        watchers.watch("there", watcher);

        watchers.wake("here");

        assertThat(woken).hasValue(2);
    }

    @Test
    void endsOneWatchAndKeepsTheOthers() {
        Runnable end = watchers.watch("here", watcher);
        watchers.watch("here", watcher);

        end.run();
        end.run();
        watchers.wake("here");

        assertThat(woken).hasValue(1);
    }

    @Test
    void wakesNobodyWhereNobodyWatches() {
        watchers.watch("here", watcher).run();

        watchers.wake("here");

        assertThat(woken).hasValue(0);
    }
}
