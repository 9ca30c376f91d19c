package org.ventanilla.intents.entities;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers, by libphonenumber. It is asked about short groups of digits only, and not about more of them than a
 * message can honestly hold, so that hostile text costs no time.
 */
final class Phones implements Finder {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_QUESTIONS = 60;
    private static final int NEAR = 6;
    private static final List<String> OTHERS = List.of("CL", "AR", "ES", "MX", "BR");
    private static final Set<PhoneNumberType> OF_SERVICES = EnumSet.of(
            PhoneNumberType.TOLL_FREE, PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.UAN);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final Announced announced = new Announced("phone");
    private final boolean onlyInternational;
    private final List<String> regions;
    private final List<String> everywhere;

    /** @param onlyInternational only those that begin with a plus sign: they look like nothing else */
    Phones(Locality locality, boolean onlyInternational) {
        this.onlyInternational = onlyInternational;
        this.regions = locality.regions();
        this.everywhere =
                Stream.concat(regions.stream(), OTHERS.stream()).distinct().toList();
    }

    @Override
    public void find(Message message, Claims claims) {
        if (!message.hasDigits()) {
            return;
        }
        int questions = 0;
        for (int at = 0; at < message.size(); at++) {
            if (message.isNumber(at)
                    && claims.isFree(message.start(at), message.end(at))
                    && !Chain.isGlued(message, at)) {
                questions += find(message, at, claims, questions < MOST_QUESTIONS);
            }
        }
    }

    /** Says how often the library was asked. */
    private int find(Message message, int first, Claims claims, boolean mayAsk) {
        boolean near = announced.isNear(message, first, NEAR);
        boolean plus = isInternational(message.gap(first));
        if (onlyInternational && !plus) {
            return 0;
        }
        int questions = 0;
        for (Group group : Group.from(message, first)) {
            boolean free = claims.isFree(message.start(first), message.end(group.to() - 1));
            if (!free || (!near && !plus && !group.looksLikeAPhone())) {
                continue;
            }
            if (!mayAsk) {
                claims.claim(
                        Kind.PHONE,
                        "",
                        start(message, first, message.end(group.to() - 1)),
                        message.end(group.to() - 1));
                return 0;
            }
            for (String region : plus || near || group.isSpaced() || group.mayBeForeign() ? everywhere : regions) {
                questions++;
                PhoneNumber number = number(group, region, plus, near);
                if (number != null) {
                    boolean sure = plus || group.isSpaced() || regions.contains(region);
                    boolean ours = plus || regions.contains(region);
                    claim(number, sure, ours, message, first, group, claims);
                    return questions;
                }
                if (plus) {
                    break;
                }
            }
            if (near || plus || isMobile(group)) {
                claims.claim(
                        Kind.PHONE,
                        "",
                        start(message, first, message.end(group.to() - 1)),
                        message.end(group.to() - 1));
                return questions;
            }
        }
        return questions;
    }

    /**
     * @param sure whether we know its country; without, it is masked and no entity
     * @param ours whether its kind is that of this country too
     */
    private void claim(
            PhoneNumber number, boolean sure, boolean ours, Message message, int first, Group group, Claims claims) {
        Kind kind = ours && OF_SERVICES.contains(numbers.getNumberType(number)) ? Kind.SERVICE_PHONE : Kind.PHONE;
        String value = sure ? numbers.format(number, PhoneNumberFormat.E164) : "";
        claims.claim(kind, value, start(message, first, message.end(group.to() - 1)), message.end(group.to() - 1));
    }

    /** With the plus sign before it, and the bracket that is closed within. */
    private static int start(Message message, int first, int end) {
        String text = message.original();
        int start = message.start(first);
        boolean closed = text.substring(start, end).indexOf(')') >= 0;
        for (int i = 0; i < 2 && start > 0; i++) {
            char before = text.charAt(start - 1);
            start -= before == '+' || (before == '(' && closed) ? 1 : 0;
        }
        return start;
    }

    private @Nullable PhoneNumber number(Group group, String region, boolean plus, boolean near) {
        if (group.looksLikeAnAmount() && !plus && !near && !region.equals("ES")) {
            return null;
        }
        return parsed(plus ? "+" + group.digits() : group.digits(), region)
                .or(() -> parsed("+" + group.digits(), region).filter(number -> near || isKnown(number)))
                .orElse(null);
    }

    /** Numbering plans change before the library does; what begins like a mobile of here is one. */
    private boolean isMobile(Group group) {
        String digits = group.digits();
        return switch (regions.get(0)) {
            case "CL" -> digits.matches("(56)?9[0-9]{8}");
            case "ES" -> digits.matches("(34)?[67][0-9]{8}");
            case "BR" -> digits.matches("(55)?[0-9]{2}9[0-9]{8}");
            default -> false;
        };
    }

    private boolean isKnown(PhoneNumber number) {
        return everywhere.contains(numbers.getRegionCodeForNumber(number)) && number.getNationalNumber() > 99_999_999;
    }

    private Optional<PhoneNumber> parsed(String digits, String region) {
        try {
            PhoneNumber number = numbers.parse(digits, region);
            return Optional.of(number).filter(numbers::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isInternational(String gap) {
        String end = gap.endsWith("(") || gap.endsWith(" ") ? gap.substring(0, gap.length() - 1) : gap;
        return end.endsWith("+");
    }

    /**
     * Digits in groups that may be one number.
     *
     * @param joins what stands between the groups
     * @param to the word after the last
     */
    private record Group(String digits, String joins, String lengths, int to) {
        private static final int MOST_WORDS = 8;

        /** Those that begin with a word, the longest first. */
        static List<Group> from(Message message, int first) {
            List<Group> groups = new ArrayList<>();
            StringBuilder digits = new StringBuilder();
            StringBuilder joins = new StringBuilder();
            StringBuilder lengths = new StringBuilder();
            for (int at = first; at < message.size() && at < first + MOST_WORDS && message.isNumber(at); at++) {
                char join = at == first ? 0 : join(message.gap(at));
                if (at > first && join == 0) {
                    break;
                }
                if (at > first) {
                    joins.append(join);
                }
                digits.append(message.word(at));
                lengths.append(Math.min(9, message.word(at).length()));
                if (digits.length() > MOST_DIGITS) {
                    break;
                }
                if (digits.length() >= FEWEST_DIGITS && !Chain.isGlued(message, at + 1)) {
                    groups.add(0, new Group(digits.toString(), joins.toString(), lengths.toString(), at + 1));
                }
            }
            return groups;
        }

        private static char join(String gap) {
            String inner = gap.replace("(", "").replace(")", "").replace(" ", "");
            if (gap.length() > 3 || inner.length() > 1) {
                return 0;
            }
            return inner.isEmpty() && !gap.isEmpty() ? ' ' : Chain.join(inner);
        }

        /** Nine digits or more that do not begin with a year, as papers' numbers do. */
        boolean mayBeForeign() {
            return digits.length() >= 9 && !isYear(digits, '4');
        }

        boolean isSpaced() {
            return !joins.isEmpty();
        }

        /** Groups of two or more after the first, and no year with a number: "1234-2026". */
        boolean looksLikeAPhone() {
            boolean year = joins.equals("-")
                    && (isYear(digits.substring(0, 4), lengths.charAt(0))
                            || isYear(digits.substring(digits.length() - 4), lengths.charAt(1)));
            return joins.indexOf("/") < 0 && lengths.indexOf("1", 1) < 0 && !year;
        }

        private static boolean isYear(String digits, char length) {
            return length == '4' && (digits.startsWith("19") || digits.startsWith("20"));
        }

        boolean looksLikeAnAmount() {
            return !joins.isEmpty()
                    && joins.chars().allMatch(c -> c == '.')
                    && lengths.substring(1).chars().allMatch(c -> c == '3');
        }
    }
}
