package org.ventanilla.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalTimesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final LocalTimes times = new LocalTimes(ZoneId.of("America/Santiago"), Locale.forLanguageTag("es"), NOW);

    @Test
    void saysTheTimeTodayAndTheDayOtherwise() {
        assertThat(times.at(NOW)).isEqualTo("12:00");
        assertThat(times.at(NOW.plus(Duration.ofDays(1)))).isEqualTo("mié 25 nov, 12:00");
        assertThat(times.at(NOW.minus(Duration.ofDays(400)))).isEqualTo("20 oct 2025, 12:00");
    }

    @Test
    void saysHowLongSomethingTook() {
        assertThat(times.span(NOW.minusSeconds(59))).isEqualTo("0 min");
        assertThat(times.span(NOW.minusSeconds(3600))).isEqualTo("1 h");
        assertThat(times.span(NOW.minusSeconds(8000))).isEqualTo("2 h 13 min");
        assertThat(times.span(NOW.minus(Duration.ofDays(3)))).isEqualTo("3 d");
    }
}
