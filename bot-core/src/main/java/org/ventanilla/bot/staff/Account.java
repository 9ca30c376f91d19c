package org.ventanilla.bot.staff;

import java.util.Set;

/**
 * Somebody who works here.
 *
 * @param name the log-in name
 * @param publicName what citizens read when this person writes
 * @param lanes which cases they may see
 * @param passwordHash encoded with its algorithm, never the password
 */
public record Account(String name, String publicName, Role role, Set<String> lanes, String passwordHash) {
    /** What a name may look like, told to whoever gives one. */
    public static final String NAMES = "an account's name is 1 to 40 of a-z, 0-9, '.', '_' and '-'";

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException(NAMES + ", but was " + name);
        }
        lanes = Set.copyOf(lanes);
    }

    public static boolean isName(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{0,39}");
    }

    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}
