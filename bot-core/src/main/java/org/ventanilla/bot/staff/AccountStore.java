package org.ventanilla.bot.staff;

import java.util.List;
import java.util.Optional;

/** The accounts of an installation. Thread-safe. */
public interface AccountStore {
    Optional<Account> find(String name);

    List<Account> all();

    /** Adds the account, or replaces the one of the same name. */
    void save(Account account);

    void remove(String name);
}
