package org.ventanilla.app;

import java.time.Clock;
import java.util.ArrayList;
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

    /** @return log-ins to be said, of accounts that were made or given a new password just now */
    static List<LogIn> fill(Settings settings, Content content, Storage storage, Clock clock) {
        FirstFill fill = new FirstFill(storage.articles(), storage.incidents(), clock);
        fill.fill(content);
        if (settings.demo()) {
            fill.replaceIncidents(content);
            return demoAccounts(settings, storage.accounts());
        }
        return storage.accounts().all().isEmpty() ? List.of(firstAdmin(settings, storage.accounts())) : List.of();
    }

    private static List<LogIn> demoAccounts(Settings settings, AccountStore accounts) {
        List<LogIn> logIns = new ArrayList<>();
        logIns.add(make(settings, accounts, Role.AGENT, "agente", "Equipo de atención"));
        logIns.add(make(settings, accounts, Role.SUPERVISOR, "supervision", "Supervisión"));
        logIns.add(make(settings, accounts, Role.EDITOR, "editor", "Equipo de contenidos"));
        logIns.add(make(settings, accounts, Role.ADMIN, "admin", "Administración"));
        return logIns;
    }

    private static LogIn firstAdmin(Settings settings, AccountStore accounts) {
        return make(settings, accounts, Role.ADMIN, "admin", "Administración");
    }

    private static LogIn make(Settings settings, AccountStore accounts, Role role, String user, String publicName) {
        String password = Optional.ofNullable(settings.passwords().get(role)).orElseGet(Passwords::random);
        accounts.save(new Account(
                user, publicName, role, Set.copyOf(Lanes.ALL), Passwords.encoder().encode(password)));
        return new LogIn(role, user, password);
    }
}
