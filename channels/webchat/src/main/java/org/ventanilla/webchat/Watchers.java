package org.ventanilla.webchat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who wants to hear of what. Thread-safe. */
public final class Watchers {
    private final Map<String, Set<Watch>> watches = new ConcurrentHashMap<>();

    /**
     * Calls back whenever the key is woken. The callback must neither block nor throw.
     *
     * @return ends the watch
     */
    public Runnable watch(String key, Runnable onWake) {
        Watch watch = new Watch(onWake);
        watches.compute(key, (any, before) -> {
            Set<Watch> all = before == null ? ConcurrentHashMap.newKeySet() : before;
            all.add(watch);
            return all;
        });
        return () -> end(key, watch);
    }

    public void wake(String key) {
        watches.getOrDefault(key, Set.of()).forEach(watch -> watch.onWake().run());
    }

    private void end(String key, Watch watch) {
        watches.computeIfPresent(key, (any, all) -> {
            all.remove(watch);
            return all.isEmpty() ? null : all;
        });
    }

    /** Equal only to itself, whatever its callback is equal to. */
    private static final class Watch {
        private final Runnable onWake;

        Watch(Runnable onWake) {
            this.onWake = onWake;
        }

        Runnable onWake() {
            return onWake;
        }
    }
}
