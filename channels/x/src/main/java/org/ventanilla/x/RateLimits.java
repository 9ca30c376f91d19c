package org.ventanilla.x;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** What X last said about its windows of requests. Thread-safe. */
final class RateLimits {
    private static final long LATEST_SECOND = 32_503_680_000L;

    private final Clock clock;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    private record Window(long remaining, Instant reset) {}

    void heard(String endpoint, HttpHeaders headers) {
        OptionalLong remaining = number(headers, "x-rate-limit-remaining");
        Optional<Instant> reset = reset(headers);
        if (remaining.isPresent() && reset.isPresent()) {
            windows.put(endpoint, new Window(remaining.getAsLong(), reset.get()));
        }
    }

    static Optional<Instant> reset(HttpHeaders headers) {
        OptionalLong second = number(headers, "x-rate-limit-reset");
        return second.isPresent() ? Optional.of(Instant.ofEpochSecond(second.getAsLong())) : Optional.empty();
    }

    /** When there is room again; empty when more than {@code reserve} requests are left now. */
    Optional<Instant> closedUntil(String endpoint, int reserve) {
        return Optional.ofNullable(windows.get(endpoint))
                .filter(window ->
                        window.remaining() <= reserve && clock.instant().isBefore(window.reset()))
                .map(Window::reset);
    }

    private static OptionalLong number(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(text -> text.matches("[0-9]{1,11}"))
                .map(Long::parseLong)
                .filter(number -> number <= LATEST_SECOND)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
