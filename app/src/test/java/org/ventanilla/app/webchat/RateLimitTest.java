package org.ventanilla.app.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ventanilla.testkit.TestClock;

class RateLimitTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final RateLimit limit = new RateLimit(6, clock);

    @Test
    void letsAMinutesShareThroughAtOnceAndThenAsksToWait() {
        assertThat(IntStream.range(0, 6).mapToObj(i -> limit.exceeded("a"))).allMatch(Optional::isEmpty);
        assertThat(limit.exceeded("a")).hasValue(Duration.ofSeconds(10));
        assertThat(limit.exceeded("a")).as("what was refused does not count").hasValue(Duration.ofSeconds(10));
    }

    @Test
    void isAllowedAgainAfterTheWait() {
        IntStream.range(0, 6).forEach(i -> limit.exceeded("a"));
        clock.passes(Duration.ofSeconds(10));

        assertThat(limit.exceeded("a")).isEmpty();
        assertThat(limit.exceeded("a")).isPresent();
        clock.passes(Duration.ofHours(1));
        assertThat(IntStream.range(0, 6).mapToObj(i -> limit.exceeded("a"))).allMatch(Optional::isEmpty);
    }

    @Test
    void countsEachKeyByItself() {
        IntStream.range(0, 7).forEach(i -> limit.exceeded("a"));

        assertThat(limit.exceeded("b")).isEmpty();
    }
}
