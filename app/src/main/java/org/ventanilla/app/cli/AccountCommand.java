package org.ventanilla.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.Accounts;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accounts of an installation. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Manages who may log in.",
        subcommands = AccountCommand.Add.class)
final class AccountCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add");
    }

    /** Adds an account, or gives an existing one a new password. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Adds an account, or replaces the one of that name, and prints `role user password`.",
                "The server must not be running on the same data folder."
            })
    static final class Add implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "NAME", description = "The log-in name.")
        @SuppressWarnings("NullAway.Init") // picocli requires it
        private String name;

        @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}, in any case.")
        @SuppressWarnings("NullAway.Init") // picocli requires it
        private Role role;

        @Option(names = "--public-name", description = "What citizens read when this person writes (default: NAME).")
        private @Nullable String publicName;

        @Option(
                names = "--lanes",
                split = ",",
                description = "Which cases they may see: general, protected, integrity (default: general).")
        private Set<String> lanes = Set.of(Lanes.GENERAL);

        @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data folder.")
        @SuppressWarnings("NullAway.Init") // picocli requires it
        private Path data;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            if (!Account.isName(name)) {
                throw new ParameterException(spec.commandLine(), "`" + name + "` is no name; " + Account.NAMES);
            }
            if (!Lanes.ALL.containsAll(lanes)) {
                throw new ParameterException(spec.commandLine(), "Lanes are: " + String.join(", ", Lanes.ALL));
            }
            String password = Accounts.add(data, name, publicName == null ? name : publicName, role, lanes);
            spec.commandLine().getOut().println(role.name().toLowerCase(Locale.ROOT) + " " + name + " " + password);
            return 0;
        }
    }
}
