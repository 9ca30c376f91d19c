package org.ventanilla.intents.entities;

import java.util.List;
import java.util.Locale;

/**
 * Finds number plates of Chile, Argentina, Spain, Mexico and Brazil. Some forms look like nothing else; the others count when
 * they are called a plate, or when a vehicle is spoken of.
 */
final class Plates implements Finder {
    private static final int NEAR = 5;
    /** L a letter, D a digit, C a consonant of those that Chile and Spain use. */
    private static final List<String> SURE = List.of("CCCCDD", "LLDDDLL", "LLLDLDD", "DDDDCCC");

    private static final List<String> LIKELY = List.of(
            "LLDDDD",
            "LLLDD",
            "LLLDDD",
            "LLLDDDD",
            "LDDDLLL",
            "LDDDDLL",
            "LDDDDL",
            "LLDDDDL",
            "LLDDDDLL",
            "LLLDDDL",
            "LLLDDL",
            "CCCDD",
            "DDDLLL",
            "LLDDDDD",
            "LDDLLL",
            "LDDDDD",
            "DDLLLD",
            "DDLLDD",
            "CCCC0D",
            "CCC0DD");
    private static final String CONSONANTS = "BCDFGHJKLMNPRSTVWXYZ";
    private static final int MOST_GROUPS = 3;
    private static final int LONGEST_GROUP = 7;

    private final Announced vehicles = new Announced("vehicle");
    private final Phrases after = WordFile.everywhere("vehicle-after");
    private final Phrases fillers = WordFile.everywhere("filler");

    @Override
    public void find(Message message, Claims claims) {
        if (!message.hasDigits()) {
            return;
        }
        for (int at = 0; at < message.size(); at++) {
            boolean near = message.holdsDigit(at) || message.holdsDigit(at + 1) || message.holdsDigit(at + 2);
            if (near && message.word(at).length() <= LONGEST_GROUP) {
                find(message, at, claims);
            }
        }
    }

    private void find(Message message, int first, Claims claims) {
        StringBuilder plate = new StringBuilder();
        String joins = "";
        int end = -1;
        for (int at = first; at < message.size() && at < first + MOST_GROUPS; at++) {
            char join = at == first ? 0 : Chain.join(message.gap(at));
            if (at > first && (join == 0 || join == '/')) {
                break;
            }
            joins = at == first ? "" : joins + join;
            plate.append(message.letters(at));
            if (plate.length() > LONGEST_GROUP + 1) {
                break;
            }
            if (!isGluedAfter(message, at) && isPlate(plate.toString(), joins, message, first, at)) {
                end = at;
            }
        }
        if (end >= 0 && !isGluedBefore(message, first)) {
            claims.claim(Kind.PLATE, value(message, first, end), message.start(first), message.end(end));
        }
    }

    private static String value(Message message, int first, int last) {
        StringBuilder value = new StringBuilder();
        for (int at = first; at <= last; at++) {
            value.append(message.letters(at));
        }
        return value.toString();
    }

    private boolean isPlate(String plate, String joins, Message message, int first, int last) {
        boolean near = vehicles.isNear(message, first, NEAR) || after.startingAt(message, last + 1) != null;
        if (SURE.stream().anyMatch(form -> fits(plate, form))) {
            boolean capitals = isCapitals(message, first, last);
            return near
                    || joins.isEmpty()
                    || (capitals && !isTwoNumbers(message, first, last))
                    || joins.indexOf('-') >= 0;
        }
        return near
                && LIKELY.stream().anyMatch(form -> fits(plate, form))
                && capitalsOrClose(message, first, last, joins)
                && !fillers.has(message.word(first))
                && !vehicles.isNear(message, first + 1, 1);
    }

    private boolean capitalsOrClose(Message message, int first, int last, String joins) {
        return isCapitals(message, first, last) || joins.indexOf(' ') < 0 || vehicles.before(message, first) != null;
    }

    private static boolean isTwoNumbers(Message message, int first, int last) {
        return message.isNumber(first) && message.isNumber(last) && first != last;
    }

    private static boolean isCapitals(Message message, int first, int last) {
        String written = message.original().substring(message.start(first), message.end(last));
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    private static boolean isGluedBefore(Message message, int at) {
        return at > 0
                && message.start(at) - message.end(at - 1) == 1
                && "-/._".indexOf(message.original().charAt(message.end(at - 1))) >= 0;
    }

    private static boolean isGluedAfter(Message message, int at) {
        if (at + 1 >= message.size() || message.start(at + 1) - message.end(at) != 1) {
            return false;
        }
        char between = message.original().charAt(message.end(at));
        return between == '/'
                || between == '_'
                || (between == '-'
                        && message.holdsDigit(at)
                        && message.holdsDigit(at + 1)
                        && message.isNumber(at + 1)
                        && message.word(at + 1).length() > 2);
    }

    private static boolean fits(String plate, String form) {
        if (plate.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!fits(plate.charAt(i), form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char c, char form) {
        return switch (form) {
            case 'D' -> Message.isDigit(c);
            case 'C' -> CONSONANTS.indexOf(c) >= 0;
            case '0' -> c == '0';
            default -> c >= 'A' && c <= 'Z';
        };
    }
}
