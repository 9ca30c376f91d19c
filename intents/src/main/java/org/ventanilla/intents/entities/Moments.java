package org.ventanilla.intents.entities;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ventanilla.intents.entities.Clock.Time;

/** Finds days and times, and puts together those that belong together: "mañana a las 5", "a las 17 del lunes", "en dos semanas". */
final class Moments implements Finder {
    private static final int MOST = 999;

    @Override
    public void find(Message message, Claims claims) {
        Reading reading = new Reading(message, Calendar.of(message.language()));
        int at = 0;
        while (at < message.size()) {
            at = Math.max(at + 1, reading.find(at, claims));
        }
    }

    private static final class Reading {
        private final Message message;
        private final Calendar words;
        private final Days days;
        private final Clock clock;

        Reading(Message message, Calendar words) {
            this.message = message;
            this.words = words;
            this.days = new Days(message, words);
            this.clock = new Clock(message, words);
        }

        /** Says where to go on. */
        int find(int at, Claims claims) {
            if (!claims.isFree(message.start(at), message.end(at))) {
                return at + 1;
            }
            int relative = relative(at, claims);
            if (relative > at) {
                return relative;
            }
            Day day = days.at(at);
            if (day != null) {
                return dayFirst(at, day, claims);
            }
            Time time = clock.at(at, "");
            return time == null ? at + 1 : timeFirst(at, time, claims);
        }

        private int dayFirst(int at, Day day, Claims claims) {
            Phrases.Hit part = words.part().startingAt(message, day.to());
            int next = part == null ? day.to() : part.to();
            Time time = next < message.size() ? clock.at(next, part == null ? "" : part.value()) : null;
            if (time == null) {
                return claim(Kind.DATE, day.date().toString(), at, day.to(), claims);
            }
            return claim(Kind.DATE_TIME, day.date().atTime(time.time()).toString(), at, time.to(), claims);
        }

        private int timeFirst(int at, Time time, Claims claims) {
            int next = time.to();
            Phrases.Hit link = words.of().startingAt(message, next);
            Day day = day(next);
            day = day == null && link != null ? day(link.to()) : day;
            Phrases.Hit the = words.the().startingAt(message, next);
            day = day == null && the != null ? day(the.to()) : day;
            if (day == null) {
                return claim(Kind.TIME, time.time().toString(), at, time.to(), claims);
            }
            return claim(Kind.DATE_TIME, day.date().atTime(time.time()).toString(), at, day.to(), claims);
        }

        private @Nullable Day day(int at) {
            return at < message.size() ? days.at(at) : null;
        }

        private int claim(Kind kind, String value, int from, int to, Claims claims) {
            claims.claim(kind, value, message.start(from), message.end(to - 1));
            return to;
        }

        /** "En dos semanas", "hace 3 horas", "3 days ago"; says where to go on, negative when there is none. */
        private int relative(int at, Claims claims) {
            Phrases.Hit in = words.in().startingAt(message, at);
            int number = in == null ? at : in.to();
            int count = message.number(number);
            Phrases.Hit numeral = count >= 0 ? null : words.numerals().startingAt(message, number);
            if (numeral != null) {
                count = Integer.parseInt(numeral.value());
            }
            Phrases.Hit span = words.spans().startingAt(message, numeral == null ? number + 1 : numeral.to());
            if (count < 0 || count > MOST || span == null) {
                return -1;
            }
            Phrases.Hit later = words.later().startingAt(message, span.to());
            Phrases.Hit sign = in != null ? in : later;
            if (sign == null) {
                return -1;
            }
            int to = in == null && later != null ? later.to() : span.to();
            return shifted(at, to, sign.value().equals("-") ? -count : count, span.value(), claims);
        }

        private int shifted(int at, int to, int count, String span, Claims claims) {
            if (Message.isDigit(span.charAt(span.length() - 1))) {
                LocalDateTime then = message.written().plusMinutes((long) count * Integer.parseInt(span));
                return claim(
                        Kind.DATE_TIME, then.truncatedTo(ChronoUnit.MINUTES).toString(), at, to, claims);
            }
            LocalDate today = message.written().toLocalDate();
            int unit = Integer.parseInt(span.substring(0, span.length() - 1));
            LocalDate then = switch (span.charAt(span.length() - 1)) {
                case 'd' -> today.plusDays((long) count * unit);
                case 'm' -> today.plusMonths(count);
                default -> today.plusYears(count);
            };
            return claim(Kind.DATE, then.toString(), at, to, claims);
        }
    }
}
