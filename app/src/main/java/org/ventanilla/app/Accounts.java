package org.ventanilla.app;

import java.nio.file.Files;
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
     * @throws RefusedException when there is no installation, or it is running
     */
    public static String add(Path data, String name, String publicName, Role role, Set<String> lanes) {
        if (!Files.exists(DataFolder.database(data))) {
            throw new RefusedException("there is no installation in " + data + "; start the server on it once");
        }
        String password = Passwords.random();
        try (DataFolder folder = DataFolder.hold(data);
                Storage storage = folder.storage()) {
            storage.accounts()
                    .save(new Account(
                            name, publicName, role, lanes, Passwords.encoder().encode(password)));
        }
        return password;
    }
}
