package org.ventanilla.app;

import java.util.Locale;
import org.ventanilla.bot.staff.Role;

/** A log-in that the terminal says once. */
record LogIn(Role role, String user, String password) {
    /** {@code role user password} */
    String line() {
        return role.name().toLowerCase(Locale.ROOT) + " " + user + " " + password;
    }

    @Override
    public String toString() {
        return "LogIn[" + user + "]";
    }
}
