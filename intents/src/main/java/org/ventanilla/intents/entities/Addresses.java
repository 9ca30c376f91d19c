package org.ventanilla.intents.entities;

import org.jspecify.annotations.Nullable;

/** Finds where someone lives, when it is clear: a street, its name, and a number. Rather a street too many than a home. */
final class Addresses implements Finder {
    private static final int MOST_NAME_WORDS = 5;
    private static final int LONGEST_NUMBER = 5;
    private static final int MOST_UNITS = 4;

    private final Phrases streets = WordFile.everywhere("street");
    private final Phrases lives = WordFile.everywhere("live");
    private final Phrases streetsLast = WordFile.everywhere("street-last");
    private final Phrases inside = WordFile.everywhere("street-in");
    private final Phrases stops = WordFile.everywhere("street-stop");
    private final Phrases noName = WordFile.everywhere("no-name");
    private final Phrases numbers = WordFile.everywhere("number");
    private final Phrases units = WordFile.everywhere("unit");
    private final Phrases spans = WordFile.everywhere("span");
    private final Phrases money = WordFile.everywhere("money");
    private final Phrases months = WordFile.everywhere("month");
    private final Phrases clock = WordFile.everywhere("clock");

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at + 1 < message.size(); at++) {
            int name = nameAfter(message, at);
            int end = name > at ? end(message, name) : -1;
            if (end > 0) {
                claims.claim(Kind.ADDRESS, "", message.start(at), message.end(end - 1));
            } else if (message.isNumber(at)) {
                english(message, at, claims);
            }
        }
    }

    /** Where the name of a street begins, when a street or "vivo en" stands here; negative when not. */
    private int nameAfter(Message message, int at) {
        Phrases.Hit street = streets.startingAt(message, at);
        if (street != null && !isBareLetter(message, at)) {
            return street.to();
        }
        Phrases.Hit live = lives.startingAt(message, at);
        return live == null || streets.startingAt(message, live.to()) != null ? -1 : live.to();
    }

    /** "C/ Mayor" and "R. Augusta" name a street, "c" alone is a letter. */
    private static boolean isBareLetter(Message message, int at) {
        String gap = message.gap(at + 1);
        return message.word(at).length() == 1 && !gap.startsWith("/") && !gap.startsWith(".");
    }

    /** The word after the address whose street's name begins here; negative when it has no number. */
    private int end(Message message, int first) {
        int named = 0;
        for (int at = first; at < message.size() && at <= first + MOST_NAME_WORDS + 1; at++) {
            if (isEnd(message, at)) {
                return -1;
            }
            Phrases.Hit number = named > 0 ? numbers.startingAt(message, at) : null;
            int digits = number != null && message.holdsDigit(number.to()) ? number.to() : at;
            if (named > 0 && isHouse(message, digits)) {
                return withUnits(message, digits + 1);
            }
            if (!isName(message, at)) {
                return -1;
            }
            named += inside.has(message.word(at)) ? 0 : 1;
        }
        return -1;
    }

    private static boolean isEnd(Message message, int at) {
        String gap = message.gap(at);
        boolean comma = gap.strip().equals(",") || gap.strip().equals("-");
        return !comma && !gap.contains("#") && message.isCutBefore(at);
    }

    private boolean isName(Message message, int at) {
        String word = message.word(at);
        if (message.holdsDigit(at)) {
            return message.isNumber(at) && word.length() <= 3;
        }
        return inside.has(word) || (!stops.has(word) && !noName.has(word));
    }

    private boolean isHouse(Message message, int at) {
        if (!message.holdsDigit(at) || !Message.isDigit(message.word(at).charAt(0))) {
            return false;
        }
        String word = message.word(at);
        boolean number = message.isNumber(at) || !Message.isDigit(word.charAt(word.length() - 1));
        return number && word.length() <= LONGEST_NUMBER && !isSomethingElse(message, at + 1);
    }

    /** Whether what follows makes the number before it a date, a time, a price or a length of time. */
    private boolean isSomethingElse(Message message, int at) {
        String gap = message.gap(at);
        if (gap.startsWith(":") || gap.startsWith("%") || gap.startsWith("€") || Chain.isGlued(message, at)) {
            return true;
        }
        Phrases.@Nullable Hit month =
                months.startingAt(message, message.word(at).equals("de") ? at + 1 : at);
        return spans.startingAt(message, at) != null
                || money.startingAt(message, at) != null
                || clock.startingAt(message, at) != null
                || month != null;
    }

    private int withUnits(Message message, int after) {
        int end = after;
        for (int unit = 0; unit < MOST_UNITS && end < message.size(); unit++) {
            Phrases.Hit hit = units.startingAt(message, end);
            if (hit == null || !isUnit(message, hit.to())) {
                break;
            }
            end = hit.to() + 1;
        }
        return end;
    }

    private static boolean isUnit(Message message, int at) {
        boolean numbered = message.holdsDigit(at) || message.word(at).length() == 1;
        return numbered
                && message.word(at).length() <= LONGEST_NUMBER
                && !message.gap(at).contains("\n");
    }

    /** "12 Main Street". */
    private void english(Message message, int number, Claims claims) {
        if (message.word(number).length() > LONGEST_NUMBER) {
            return;
        }
        for (int at = number + 1; at < message.size() && at <= number + 3; at++) {
            if (message.isCutBefore(at) || message.holdsDigit(at) || !message.startsUpper(at)) {
                return;
            }
            if (at > number + 1 && streetsLast.startingAt(message, at) != null) {
                claims.claim(Kind.ADDRESS, "", message.start(number), message.end(withUnits(message, at + 1) - 1));
                return;
            }
        }
    }
}
