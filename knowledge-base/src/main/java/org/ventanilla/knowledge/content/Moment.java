package org.ventanilla.knowledge.content;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in time as content files write it: an ISO instant, or relative to the start. */
final class Moment {
    private static final Pattern RELATIVE = Pattern.compile("([+-])([0-9]{1,5})([mhd])");

    private Moment() {}

    static Optional<Instant> of(Fields fields, String name, String text, Instant start) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            Duration span = span(Long.parseLong(relative.group(2)), relative.group(3));
            return Optional.of(relative.group(1).equals("-") ? start.minus(span) : start.plus(span));
        }
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            fields.error(
                    name,
                    "`" + text + "` is not a time",
                    "write 2026-11-24T15:00:00-03:00, or relative to the start -2h, +45m or +1d");
            return Optional.empty();
        }
    }

    private static Duration span(long amount, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
