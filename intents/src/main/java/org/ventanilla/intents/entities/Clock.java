package org.ventanilla.intents.entities;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time that begins at a word: "17:30", "a las 5 y media", "5 de la tarde", "17h". Where nobody says which half of the
 * day, one to seven are in the afternoon: that is when offices are asked for.
 */
final class Clock {
    private static final int LAST_AFTERNOON_HOUR = 7;
    private static final int FIRST_SURE_HOUR = 13;

    private final Message message;
    private final Calendar words;

    Clock(Message message, Calendar words) {
        this.message = message;
        this.words = words;
    }

    /**
     * A time that a message names.
     *
     * @param to the word after its last
     */
    record Time(LocalTime time, int to) {}

    /** @param part "am" or "pm" when it was said before, else empty */
    @Nullable
    Time at(int at, String part) {
        Phrases.Hit noon = words.noon().startingAt(message, at);
        if (noon != null) {
            return new Time(LocalTime.of(Integer.parseInt(noon.value()), 0), noon.to());
        }
        Phrases.Hit said = words.at().startingAt(message, at);
        int number = said == null ? at : said.to();
        if (message.holdsDigit(number) && !Chain.isGlued(message, number)) {
            return message.isNumber(number) ? digits(number, said != null, part) : glued(number, part);
        }
        boolean article = words.english() && message.word(number).startsWith("a");
        Phrases.Hit numeral = said == null || article ? null : words.numerals().startingAt(message, number);
        return numeral == null ? null : rest(Integer.parseInt(numeral.value()), 0, numeral.to(), true, part, false);
    }

    private @Nullable Time digits(int at, boolean said, String part) {
        int hour = message.number(at);
        String mark = message.gap(at + 1);
        boolean minutes = at + 1 < message.size()
                && message.isNumber(at + 1)
                && message.word(at + 1).length() == 2;
        boolean colon = minutes && mark.equals(":");
        boolean dot = minutes && mark.equals(".") && (said || words.clock().startingAt(message, at + 2) != null);
        boolean runsOn = !dot && Chain.isGlued(message, at + (colon ? 2 : 1));
        if (message.word(at).length() > 2 || runsOn) {
            return null;
        }
        String half = gluedHalf(at + 1);
        if (mark.equals(":") && !half.isEmpty()) {
            int minute = Integer.parseInt(message.word(at + 1).substring(0, 2));
            return time(hour, minute, at + 2, half, false);
        }
        if (colon || dot) {
            boolean exact = message.word(at).startsWith("0");
            int to = mark.equals(":") && message.gap(at + 2).equals(":") && message.isNumber(at + 2) ? at + 3 : at + 2;
            return rest(hour, message.number(at + 1), to, true, part, exact);
        }
        return isShare(at + 1) ? null : rest(hour, 0, at + 1, said, part, false);
    }

    private boolean isShare(int at) {
        String gap = message.gap(at);
        return gap.startsWith("%")
                || gap.startsWith("€")
                || gap.startsWith("$")
                || gap.startsWith("°")
                || gap.startsWith(":");
    }

    /** The "pm" of "5:30pm"; empty when there is none. */
    private String gluedHalf(int at) {
        String word = message.word(at);
        boolean minutes = word.length() == 4 && NationalId.isDigits(word, 0, 2);
        return minutes && (word.endsWith("am") || word.endsWith("pm")) ? word.substring(2) : "";
    }

    /** "17h", "17h30", "5pm". */
    private @Nullable Time glued(int at, String part) {
        if (message.gap(at).endsWith("-")) {
            return null;
        }
        String word = message.word(at);
        int digits = 0;
        while (digits < word.length() && Message.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 2) {
            return null;
        }
        int hour = Integer.parseInt(word.substring(0, digits));
        String rest = word.substring(digits);
        if (rest.equals("am") || rest.equals("pm")) {
            return time(hour, 0, at + 1, rest, false);
        }
        if (rest.equals("h") || rest.equals("hs") || rest.equals("hrs")) {
            return rest(hour, 0, at + 1, true, part, hour >= FIRST_SURE_HOUR);
        }
        boolean minutes = rest.length() == 3 && rest.charAt(0) == 'h' && NationalId.isDigits(rest, 1, 3);
        return minutes ? rest(hour, Integer.parseInt(rest.substring(1)), at + 1, true, part, false) : null;
    }

    /** What may follow the hour; without it, and without "a las" before, a number is no time. */
    private @Nullable Time rest(int hour, int minute, int after, boolean said, String part, boolean exact) {
        Phrases.Hit half = minute == 0 ? words.half().startingAt(message, after) : null;
        int shift = half == null ? minute : Integer.parseInt(half.value());
        int to = half == null ? after : half.to();
        Phrases.Hit clock = words.clock().startingAt(message, to);
        to = clock == null ? to : clock.to();
        Phrases.Hit am = words.am().startingAt(message, to);
        Phrases.Hit pm = words.pm().startingAt(message, to);
        boolean marked = am != null || pm != null || (clock != null && hour >= FIRST_SURE_HOUR && hour < 24);
        if (!said && !marked) {
            return null;
        }
        String half12 = am != null ? "am" : pm != null ? "pm" : part;
        return time(hour, shift, am != null ? am.to() : pm != null ? pm.to() : to, half12, exact);
    }

    private static @Nullable Time time(int hour, int minute, int to, String half, boolean exact) {
        if (hour < 0 || hour > 24 || minute > 59) {
            return null;
        }
        int resolved = hour % 24;
        if (half.equals("pm") || (half.isEmpty() && !exact && hour >= 1 && hour <= LAST_AFTERNOON_HOUR)) {
            resolved = hour < 12 ? hour + 12 : hour % 24;
        } else if (half.equals("am") && hour == 12) {
            resolved = 0;
        }
        return new Time(LocalTime.of(resolved, 0).plusMinutes(minute), to);
    }
}
