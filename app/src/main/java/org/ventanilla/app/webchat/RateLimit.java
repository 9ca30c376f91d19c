package org.ventanilla.app.webchat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets each key do something so many times a minute, all of them at once if it likes. Remembers the keys used last, so a flood
 * of keys costs no memory. Thread-safe.
 */
final class RateLimit {
    private static final int KEYS = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Instant> emptied = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > KEYS;
        }
    };

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Counts once more. Empty when that is allowed; else how long to wait, and it did not count. */
    synchronized Optional<Duration> exceeded(String key) {
        Instant now = clock.instant();
        Duration each = Duration.ofMinutes(1).dividedBy(perMinute);
        Instant before = emptied.getOrDefault(key, now);
        Instant after = (before.isBefore(now) ? now : before).plus(each);
        Duration over = Duration.between(now.plus(Duration.ofMinutes(1)), after);
        if (over.compareTo(Duration.ZERO) > 0) {
            return Optional.of(over);
        }
        emptied.put(key, after);
        return Optional.empty();
    }
}
