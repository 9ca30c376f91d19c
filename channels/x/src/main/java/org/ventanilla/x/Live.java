package org.ventanilla.x;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whether events come by themselves. When that changes, what polls looks at once, to fill the gap. Thread-safe. */
final class Live {
    private final List<Loop> polling = new CopyOnWriteArrayList<>();
    private volatile boolean live;

    void tells(Loop loop) {
        polling.add(loop);
    }

    boolean isLive() {
        return live;
    }

    void is(boolean now) {
        boolean before = live;
        live = now;
        if (before != now) {
            polling.forEach(Loop::nudge);
        }
    }
}
