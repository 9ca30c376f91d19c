package org.ventanilla.bot.handoff;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When people are there: split days and holidays included.
 *
 * @param week the open intervals of each day, in order and not overlapping; a missing day is closed
 * @param holidays closed days, with their names
 */
public record BusinessHours(ZoneId timeZone, Map<DayOfWeek, List<Interval>> week, Map<LocalDate, String> holidays) {
    private static final int DAYS_TO_LOOK_AHEAD = 366;

    public BusinessHours {
        week = Map.copyOf(week);
        holidays = Map.copyOf(holidays);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("business hours need at least one open interval");
        }
    }

    /** An open stretch of a day, in local time. */
    public record Interval(LocalTime from, LocalTime to) {
        public Interval {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("an interval ends after it starts, but was " + from + "-" + to);
            }
        }
    }

    /** The same place with somebody there at any hour. */
    public BusinessHours aroundTheClock() {
        List<Interval> allDay = List.of(new Interval(LocalTime.MIN, LocalTime.MAX));
        Map<DayOfWeek, List<Interval>> always = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            always.put(day, allDay);
        }
        return new BusinessHours(timeZone, always, Map.of());
    }

    public boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(timeZone);
        LocalTime time = local.toLocalTime();
        return intervals(local.toLocalDate()).stream()
                .anyMatch(interval -> !time.isBefore(interval.from()) && time.isBefore(interval.to()));
    }

    /** The moment at which {@code span} of business time has passed since {@code from}. */
    public Instant after(Instant from, ReplyTime span) {
        return switch (span.unit()) {
            case MINUTES -> afterOpenTime(from, Duration.ofMinutes(span.amount()));
            case HOURS -> afterOpenTime(from, Duration.ofHours(span.amount()));
            case DAYS -> closingOf(from, span.amount());
        };
    }

    private Instant afterOpenTime(Instant from, Duration span) {
        LocalDate first = from.atZone(timeZone).toLocalDate();
        Duration left = span;
        for (int day = 0; day <= DAYS_TO_LOOK_AHEAD; day++) {
            for (Interval interval : intervals(first.plusDays(day))) {
                Instant opens = max(at(first.plusDays(day), interval.from()), from);
                Instant closes = at(first.plusDays(day), interval.to());
                if (!opens.isBefore(closes)) {
                    continue;
                }
                Duration open = Duration.between(opens, closes);
                if (left.compareTo(open) <= 0) {
                    return opens.plus(left);
                }
                left = left.minus(open);
            }
        }
        return from.plus(Duration.ofDays(DAYS_TO_LOOK_AHEAD));
    }

    private Instant closingOf(Instant from, int businessDays) {
        LocalDate first = from.atZone(timeZone).toLocalDate();
        int left = businessDays;
        for (int day = 1; day <= DAYS_TO_LOOK_AHEAD; day++) {
            List<Interval> open = intervals(first.plusDays(day));
            if (!open.isEmpty() && --left == 0) {
                return at(first.plusDays(day), open.get(open.size() - 1).to());
            }
        }
        return from.plus(Duration.ofDays(DAYS_TO_LOOK_AHEAD));
    }

    private List<Interval> intervals(LocalDate day) {
        return holidays.containsKey(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(timeZone).toInstant();
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
