package org.ventanilla.app;

import java.nio.file.Path;
import java.util.Set;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.storage.Storage;

/** Accounts of an installation that is not running. */
public final class Accounts {
    private Accounts() {}

    /**
     * Adds the account, or replaces the one of that name.
     *
     * @return its new password
     */
    public static String add(Path data, String name, String publicName, Role role, Set<String> lanes) {
        String password = Passwords.random();
        try (Storage storage = Storage.sqlite(Server.database(data))) {
            storage.accounts()
                    .save(new Account(
                            name, publicName, role, lanes, Passwords.encoder().encode(password)));
        }
        return password;
    }
}
