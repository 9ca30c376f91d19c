package org.ventanilla.intents.entities;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads the day that begins at a word: "15/03/2026", "el 18", "18 de marzo", "mañana", "el lunes que viene". */
final class Days {
    private static final int LONGEST_SUFFIX = 2;

    private final Message message;
    private final Calendar words;
    private final LocalDate today;

    Days(Message message, Calendar words) {
        this.message = message;
        this.words = words;
        this.today = message.written().toLocalDate();
    }

    @Nullable
    Day at(int at) {
        Day day = message.holdsDigit(at) ? inDigits(at) : null;
        if (day == null) {
            day = withMonth(at);
        }
        if (day == null) {
            day = byName(at);
        }
        if (day == null) {
            day = weekday(at);
        }
        return day == null ? dayOfMonth(at) : day;
    }

    private @Nullable Day inDigits(int at) {
        if (Chain.isGlued(message, at) || at + 1 >= message.size() || !Chain.isGlued(message, at + 1)) {
            return null;
        }
        String mark = message.gap(at + 1);
        boolean three = at + 2 < message.size() && message.gap(at + 2).equals(mark) && message.isNumber(at + 2);
        if (Chain.isGlued(message, at + (three ? 3 : 2))) {
            return null;
        }
        int a = message.number(at);
        int b = message.number(at + 1);
        if (three) {
            return threeNumbers(at, a, b, message.number(at + 2));
        }
        boolean announced = words.the().endingAt(message, at - 1) != null;
        return mark.equals("/") && announced ? day(nextOf(a, b), at + 2) : null;
    }

    private @Nullable Day threeNumbers(int at, int a, int b, int c) {
        int first = message.word(at).length();
        int last = message.word(at + 2).length();
        if (first == 4) {
            return day(date(a, b, c), at + 3);
        }
        if (first > 2 || (last != 4 && (last != 2 || message.gap(at + 1).equals(".")))) {
            return null;
        }
        int year = last == 2 ? 2000 + c : c;
        LocalDate date = date(year, b, a);
        return day(date == null ? date(year, a, b) : date, at + 3);
    }

    /** "18 de marzo de 2026", "quince de marzo", "March 18th, 2026". */
    private @Nullable Day withMonth(int at) {
        int afterDay = afterDayNumber(at);
        if (afterDay > 0) {
            Phrases.Hit of = words.of().startingAt(message, afterDay);
            Phrases.Hit month = words.months().startingAt(message, of == null ? afterDay : of.to());
            return month == null || message.isCutBefore(month.from()) ? null : dayOf(dayNumber(at), month, month.to());
        }
        Phrases.Hit month = words.english() ? words.months().startingAt(message, at) : null;
        if (month == null
                || !message.holdsDigit(month.to())
                || message.gap(month.to() + 1).startsWith(":")) {
            return null;
        }
        int number = dayNumber(month.to());
        return number < 0 ? null : dayOf(number, month, month.to() + 1);
    }

    private @Nullable Day dayOf(int number, Phrases.Hit month, int to) {
        Phrases.Hit of = words.of().startingAt(message, to);
        int at = of == null ? to : of.to();
        int monthNumber = Integer.parseInt(month.value());
        if (message.isNumber(at) && message.word(at).length() == 4 && !Chain.isGlued(message, at + 1)) {
            LocalDate date = date(message.number(at), monthNumber, number);
            return day(date, at + 1);
        }
        return day(nextOf(number, monthNumber), to);
    }

    /** The day nearest to today: people speak of last month's bill and of next month's holiday. */
    private @Nullable LocalDate nextOf(int number, int month) {
        LocalDate thisYear = date(today.getYear(), month, number);
        if (thisYear == null || !thisYear.isBefore(today.minusMonths(6))) {
            return thisYear;
        }
        return date(today.getYear() + 1, month, number);
    }

    /** "Mañana" is tomorrow, "la mañana" is not. */
    private @Nullable Day byName(int at) {
        Phrases.Hit hit = words.days().startingAt(message, at);
        if (hit == null || isNoun(hit)) {
            return null;
        }
        return new Day(today.plusDays(Long.parseLong(hit.value())), hit.to());
    }

    private boolean isNoun(Phrases.Hit hit) {
        String before = message.word(hit.from() - 1);
        return hit.value().equals("1")
                && !message.isCutBefore(hit.from())
                && (before.equals("la")
                        || before.equals("esta")
                        || before.equals("una")
                        || before.equals("toda")
                        || before.equals("cada"));
    }

    /** The next such day after today; "este lunes" may be today, "el lunes pasado" was. "Los lunes" and "de lunes a viernes" are no day. */
    private @Nullable Day weekday(int at) {
        Phrases.Hit shift = words.next().startingAt(message, at);
        Phrases.Hit hit = words.weekdays().startingAt(message, shift == null ? at : shift.to());
        if (hit == null || isHabit(at) || isRange(at, hit.to())) {
            return null;
        }
        Day numbered = at(hit.to(), shift);
        if (numbered != null) {
            return numbered;
        }
        Phrases.Hit after = words.nextAfter().startingAt(message, hit.to());
        String which = shift != null ? shift.value() : after != null ? after.value() : "+";
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(hit.value()));
        return new Day(weekday(day, which), shift == null && after != null ? after.to() : hit.to());
    }

    /** "El lunes 18 de marzo": the number says more than the name. */
    private @Nullable Day at(int at, Phrases.@Nullable Hit shift) {
        if (shift != null || at >= message.size() || message.isCutBefore(at) || afterDayNumber(at) < 0) {
            return null;
        }
        Day day = withMonth(at);
        return day == null && message.isNumber(at) && isDayAlone(at) ? day(nextOf(message.number(at)), at + 1) : day;
    }

    private LocalDate weekday(DayOfWeek day, String which) {
        return switch (which) {
            case "-" -> today.with(TemporalAdjusters.previous(day));
            case "0" -> today.with(TemporalAdjusters.nextOrSame(day));
            default -> today.with(TemporalAdjusters.next(day));
        };
    }

    private boolean isHabit(int at) {
        return at > 0 && !message.isCutBefore(at) && words.habit().endingAt(message, at - 1) != null;
    }

    private boolean isRange(int from, int to) {
        Phrases.Hit on = words.to().startingAt(message, to);
        boolean goesOn = on != null && words.weekdays().startingAt(message, on.to()) != null;
        Phrases.Hit back = words.to().endingAt(message, from - 1);
        return goesOn || (back != null && words.weekdays().endingAt(message, back.from() - 1) != null);
    }

    /** "El 18": the next such day, today included. */
    private @Nullable Day dayOfMonth(int at) {
        Phrases.Hit the = words.the().startingAt(message, at);
        if (the == null || the.to() >= message.size() || message.isCutBefore(the.to())) {
            return null;
        }
        int number = the.to();
        boolean named = message.word(number - 1).startsWith("di");
        int after = message.holdsDigit(number) || named ? afterDayNumber(number) : -1;
        boolean suffixed = !words.english() || !message.isNumber(number);
        boolean month = after > 0 && withMonth(number) != null;
        return after > 0 && suffixed && !month && isDayAlone(after - 1) ? day(nextOf(dayNumber(number)), after) : null;
    }

    /** Whether nothing follows that makes the number a share, a time, a price or a count of something. */
    private boolean isDayAlone(int last) {
        int next = last + 1;
        String gap = message.gap(next);
        if (next >= message.size()) {
            return !gap.startsWith("%");
        }
        boolean other = !gap.isBlank() && ":%/-°º$€'".indexOf(gap.strip().charAt(0)) >= 0;
        boolean dotted = gap.equals(".") && message.holdsDigit(next);
        boolean counted =
                words.of().startingAt(message, next) != null || words.spans().startingAt(message, next) != null;
        boolean percent =
                message.word(next).equals("por") && message.word(next + 1).equals("ciento");
        boolean grouped = message.isNumber(next) && gap.isBlank();
        return !other
                && !dotted
                && !counted
                && !percent
                && !grouped
                && !message.word(next).equals("porciento");
    }

    private @Nullable LocalDate nextOf(int dayOfMonth) {
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            return null;
        }
        LocalDate month = today.withDayOfMonth(1);
        while (month.lengthOfMonth() < dayOfMonth
                || month.withDayOfMonth(dayOfMonth).isBefore(today)) {
            month = month.plusMonths(1);
        }
        return month.withDayOfMonth(dayOfMonth);
    }

    /** 1 to 31 in digits, perhaps with "th" or "º", or in words; negative when it is none. */
    private int dayNumber(int at) {
        if (message.holdsDigit(at)) {
            String word = message.word(at);
            int digits = 0;
            while (digits < word.length() && Message.isDigit(word.charAt(digits))) {
                digits++;
            }
            boolean fits = digits >= 1 && digits <= 2 && word.length() - digits <= LONGEST_SUFFIX;
            int number = fits ? Integer.parseInt(word.substring(0, digits)) : -1;
            return number >= 1 && number <= 31 ? number : -1;
        }
        Phrases.Hit hit = words.numerals().startingAt(message, at);
        return hit == null ? -1 : Integer.parseInt(hit.value());
    }

    private int afterDayNumber(int at) {
        if (dayNumber(at) < 0 || Chain.isGlued(message, at)) {
            return -1;
        }
        Phrases.Hit hit = message.holdsDigit(at) ? null : words.numerals().startingAt(message, at);
        return hit == null ? at + 1 : hit.to();
    }

    private static @Nullable Day day(@Nullable LocalDate date, int to) {
        return date == null ? null : new Day(date, to);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1900 || year > 2199) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
