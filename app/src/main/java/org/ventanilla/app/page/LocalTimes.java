package org.ventanilla.app.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Moments as people read them, in the institution's time zone.
 *
 * @param now what "today" and "ago" count from
 */
public record LocalTimes(ZoneId zone, Locale locale, Instant now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** The time today, with the day otherwise. */
    public String at(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        if (local.toLocalDate().equals(today())) {
            return TIME.format(local);
        }
        String pattern = local.getYear() == today().getYear() ? "EEE d MMM, HH:mm" : "d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** For {@code <time datetime>}. */
    public String machine(Instant moment) {
        return moment.toString();
    }

    /** For {@code <input type="datetime-local">}. */
    public String input(Instant moment) {
        return INPUT.format(moment.atZone(zone));
    }

    /** How long between then and now, as "5 min", "2 h 10 min", "3 d". Never negative. */
    public String span(Instant moment) {
        Duration span = Duration.between(moment, now).abs();
        if (span.toHours() < 1) {
            return span.toMinutes() + " min";
        }
        if (span.toHours() < 24) {
            long minutes = span.toMinutesPart();
            return span.toHours() + " h" + (minutes == 0 ? "" : " " + minutes + " min");
        }
        return span.toDays() + " d";
    }

    public boolean isPast(Instant moment) {
        return moment.isBefore(now);
    }

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
