package org.ventanilla.testkit.x;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many requests each endpoint takes in fifteen minutes from one account, as X publishes it. */
final class RateWindows {
    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final Map<String, Integer> PUBLISHED = Map.of(
            "GET /2/users/me", 75,
            "GET /2/users/:id/mentions", 300,
            "GET /2/users/:id/tweets", 900,
            "POST /2/tweets", 100,
            "GET /2/dm_events", 15,
            "GET /2/dm_conversations/with/:id/dm_events", 15,
            "POST /2/dm_conversations/with/:id/messages", 15,
            "GET /2/chat/conversations", 15,
            "GET /2/activity/stream", 50);

    private final Clock clock;
    private final Map<String, Integer> limits = new HashMap<>(PUBLISHED);
    private final Map<String, Window> windows = new HashMap<>();

    RateWindows(Clock clock) {
        this.clock = clock;
    }

    /** Where a request leaves its window. */
    record Window(int limit, int used, Instant reset) {
        boolean isExceeded() {
            return used > limit;
        }

        int remaining() {
            return Math.max(0, limit - used);
        }
    }

    synchronized void limit(String endpoint, int limit) {
        limits.put(endpoint, limit);
        windows.remove(endpoint);
    }

    synchronized void none() {
        limits.clear();
        windows.clear();
    }

    /** Counts a request; empty where there is no limit. */
    synchronized Optional<Window> count(String endpoint) {
        Integer limit = limits.get(endpoint);
        if (limit == null) {
            return Optional.empty();
        }
        Window before = windows.get(endpoint);
        Window now = before == null || !clock.instant().isBefore(before.reset())
                ? new Window(limit, 1, clock.instant().plus(LENGTH))
                : new Window(limit, before.used() + 1, before.reset());
        windows.put(endpoint, now);
        return Optional.of(now);
    }
}
