package org.ventanilla.bot.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.handoff.BusinessHours.Interval;
import org.ventanilla.bot.handoff.ReplyTime.Unit;

class BusinessHoursTest {
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");
    private static final List<Interval> SPLIT = List.of(interval("08:30", "13:30"), interval("14:30", "17:30"));
    private final BusinessHours hours = new BusinessHours(
            SANTIAGO,
            Map.of(
                    DayOfWeek.MONDAY, SPLIT,
                    DayOfWeek.TUESDAY, SPLIT,
                    DayOfWeek.WEDNESDAY, SPLIT,
                    DayOfWeek.THURSDAY, SPLIT,
                    DayOfWeek.FRIDAY, List.of(interval("08:30", "13:30"))),
            Map.of(LocalDate.of(2026, 12, 8), "Inmaculada Concepción"));

    @Test
    void countsOnlyOpenTimeAcrossTheLunchBreak() {
        assertThat(hours.after(at("2026-11-24T12:30"), new ReplyTime(2, Unit.HOURS)))
                .isEqualTo(at("2026-11-24T15:30"));
    }

    @Test
    void startsCountingWhenItOpens() {
        assertThat(hours.after(at("2026-11-28T23:00"), new ReplyTime(1, Unit.HOURS)))
                .isEqualTo(at("2026-11-30T09:30"));
    }

    @Test
    void aBusinessDayEndsAtClosingTimeOfThatDaySkippingHolidays() {
        assertThat(hours.after(at("2026-12-04T10:00"), new ReplyTime(2, Unit.DAYS)))
                .isEqualTo(at("2026-12-09T17:30"));
    }

    @Test
    void knowsWhetherItIsOpen() {
        assertThat(hours.isOpen(at("2026-11-24T13:29"))).isTrue();
        assertThat(hours.isOpen(at("2026-11-24T13:30"))).isFalse();
        assertThat(hours.isOpen(at("2026-12-08T10:00"))).isFalse();
    }

    @Test
    void keepsLocalOpeningTimesOverTheChangeOfClocks() {
        assertThat(hours.after(at("2027-04-02T13:00"), new ReplyTime(1, Unit.HOURS)))
                .isEqualTo(at("2027-04-05T09:00"));
    }

    @Test
    void aroundTheClockCountsNights() {
        assertThat(hours.aroundTheClock().after(at("2026-11-28T23:30"), new ReplyTime(1, Unit.HOURS)))
                .isBetween(at("2026-11-29T00:29"), at("2026-11-29T00:31"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SANTIAGO).toInstant();
    }

    private static Interval interval(String from, String to) {
        return new Interval(LocalTime.parse(from), LocalTime.parse(to));
    }
}
