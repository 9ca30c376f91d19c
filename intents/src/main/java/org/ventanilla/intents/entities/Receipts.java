package org.ventanilla.intents.entities;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds receipt numbers such as PQ-7K3M-9Q2C, in any case and with whatever stands between the groups. Without a hyphen each
 * group must hold a digit: "pq" is also how people write "porque".
 */
final class Receipts implements Finder {
    private static final String BORDER = "[\\p{L}\\p{N}]";

    private final String prefix;
    private final Pattern pattern;

    Receipts(String prefix) {
        this.prefix = prefix.toUpperCase(Locale.ROOT);
        this.pattern = Pattern.compile(
                "(?<!" + BORDER + ")" + Pattern.quote(prefix) + "([-–—_ ]?)([0-9A-Z]{4})([-–—_ ]?)([0-9A-Z]{4})(?!"
                        + BORDER + ")",
                Pattern.CASE_INSENSITIVE);
    }

    @Override
    public void find(Message message, Claims claims) {
        pattern.matcher(message.original())
                .results()
                .filter(Receipts::isNoWord)
                .forEach(found -> claims.claim(Kind.RECEIPT, value(found), found.start(), found.end()));
    }

    private static boolean isNoWord(MatchResult found) {
        boolean hyphens = !(found.group(1) + found.group(3)).isBlank();
        return hyphens || (hasDigit(found.group(2)) && hasDigit(found.group(4)));
    }

    private static boolean hasDigit(String group) {
        return group.chars().anyMatch(Character::isDigit);
    }

    private String value(MatchResult found) {
        return (prefix + "-" + found.group(2) + "-" + found.group(4)).toUpperCase(Locale.ROOT);
    }
}
