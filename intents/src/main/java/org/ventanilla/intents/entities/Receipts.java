package org.ventanilla.intents.entities;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;

/**
 * Finds receipt numbers such as PQ-7K3M-9Q2C, in any case and with whatever stands between the groups. Without a hyphen each
 * group must hold a digit: "pq" is also how people write "porque".
 */
final class Receipts {
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

    List<Entity> of(String text) {
        return pattern.matcher(text)
                .results()
                .filter(Receipts::isNoWord)
                .map(this::receipt)
                .toList();
    }

    private static boolean isNoWord(MatchResult found) {
        boolean hyphens = !(found.group(1) + found.group(3)).isBlank();
        return hyphens || (hasDigit(found.group(2)) && hasDigit(found.group(4)));
    }

    private static boolean hasDigit(String group) {
        return group.chars().anyMatch(Character::isDigit);
    }

    private Entity receipt(MatchResult found) {
        String value = prefix + "-" + found.group(2) + "-" + found.group(4);
        Evidence evidence = new Evidence(found.group(), found.start(), found.end());
        return new Entity(Entity.Type.RECEIPT, value.toUpperCase(Locale.ROOT), evidence);
    }
}
