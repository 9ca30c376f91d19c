package org.ventanilla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.Role;

/** What every {@link org.ventanilla.bot.staff.AccountStore} keeps to. */
public abstract class AccountContract extends StoreContract {
    private static final Account MARTA =
            new Account("marta", "Marta Ñ.", Role.AGENT, Set.of("general", "protected"), "{noop}secreto");
    private static final Account PEDRO = new Account("pedro", "Pedro", Role.EDITOR, Set.of(), "{noop}otro");

    @Test
    void keepsAnAccountAsItIs() {
        stores.accounts().save(MARTA);

        assertThat(stores.accounts().find("marta")).hasValue(MARTA);
        assertThat(stores.accounts().find("nadie")).isEmpty();
    }

    @Test
    void listsAllByName() {
        stores.accounts().save(PEDRO);
        stores.accounts().save(MARTA);

        assertThat(stores.accounts().all()).containsExactly(MARTA, PEDRO);
    }

    @Test
    void replacesTheAccountOfTheSameName() {
        stores.accounts().save(MARTA);
        Account promoted = new Account("marta", "Marta", Role.SUPERVISOR, Set.of("general"), "{noop}nuevo");
        stores.accounts().save(promoted);

        assertThat(stores.accounts().all()).containsExactly(promoted);
    }

    @Test
    void removesAnAccount() {
        stores.accounts().save(MARTA);
        stores.accounts().remove("marta");
        stores.accounts().remove("nadie");

        assertThat(stores.accounts().all()).isEmpty();
    }
}
