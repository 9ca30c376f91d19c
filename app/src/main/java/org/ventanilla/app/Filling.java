package org.ventanilla.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.knowledge.FirstFill;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.storage.Storage;

/** What a first start puts into the stores, and a demo's every start renews. */
final class Filling {
    private Filling() {}

    /**
     * Fills what is empty.
     *
     * @return log-ins to be said, of accounts that were made or given a new password just now
     */
    static List<LogIn> fill(Settings settings, Content content, Storage storage, Instant now) {
        FirstFill fill = new FirstFill(storage.articles(), storage.incidents());
        fill.run(content, now);
        if (settings.demo()) {
            fill.renewIncidents(content, now);
            return demoAccounts(settings, storage.accounts());
        }
        return storage.accounts().all().isEmpty()
                ? List.of(make(settings, storage.accounts(), Role.ADMIN, "admin", "Administración"))
                : List.of();
    }

    private static List<LogIn> demoAccounts(Settings settings, AccountStore accounts) {
        return List.of(
                make(settings, accounts, Role.AGENT, "agente", "Equipo de atención"),
                make(settings, accounts, Role.SUPERVISOR, "supervision", "Supervisión"),
                make(settings, accounts, Role.EDITOR, "editor", "Equipo de contenidos"),
                make(settings, accounts, Role.ADMIN, "admin", "Administración"));
    }

    private static LogIn make(Settings settings, AccountStore accounts, Role role, String user, String publicName) {
        String password = Optional.ofNullable(settings.passwords().get(role)).orElseGet(Passwords::random);
        accounts.save(new Account(
                user,
                publicName,
                role,
                Set.copyOf(Lanes.ALL),
                Passwords.encoder().encode(password)));
        return new LogIn(role, user, password);
    }
}
