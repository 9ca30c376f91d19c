package org.ventanilla.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.ventanilla.app.XTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The channels' accounts. */
@Command(
        name = "channel",
        mixinStandardHelpOptions = true,
        description = "Works on the accounts of channels.",
        subcommands = ChannelCommand.Login.class)
final class ChannelCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: login");
    }

    /** Gets the keys of an account. */
    @Command(
            name = "login",
            mixinStandardHelpOptions = true,
            description = {
                "Gets the keys of the institution's account on X: asks for the app's API key and its secret, shows an",
                "address to open in a browser where the account is signed in, and asks for the PIN shown there.",
                "Prints the settings to set. Nothing is stored."
            })
    static final class Login implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "CHANNEL", description = "The channel: x.")
        @SuppressWarnings("NullAway.Init") // picocli requires it
        private String channel;

        @Option(names = "--api", paramLabel = "URL", description = "Another API server (default: X's own).")
        private URI api = XTools.api();

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            if (!channel.equals("x")) {
                throw new ParameterException(spec.commandLine(), "Only x has a log-in; other channels have a token");
            }
            Terminal terminal = new Terminal(spec.commandLine().getOut());
            String key = terminal.ask("API key");
            String secret = terminal.ask("API secret");
            return XTools.logIn(
                    api,
                    key,
                    secret,
                    address -> terminal.ask("Open " + address + "\nPIN"),
                    (token, tokenSecret, account) -> {
                        say("# the keys of @" + account);
                        say("VENTANILLA_X_CONSUMER_KEY=" + key);
                        say("VENTANILLA_X_CONSUMER_SECRET=" + secret);
                        say("VENTANILLA_X_ACCESS_TOKEN=" + token);
                        say("VENTANILLA_X_ACCESS_SECRET=" + tokenSecret);
                        return 0;
                    },
                    why -> {
                        spec.commandLine().getErr().println("ventanilla: " + why);
                        return Ventanilla.WRONG_INPUT;
                    });
        }

        private void say(String line) {
            spec.commandLine().getOut().println(line);
        }
    }

    /** Asks whoever sits there, or reads what is piped in. */
    private static final class Terminal {
        private final PrintWriter out;
        private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

        Terminal(PrintWriter out) {
            this.out = out;
        }

        String ask(String question) {
            out.print(question + ": ");
            out.flush();
            return read();
        }

        private String read() {
            try {
                String line = in.readLine();
                return line == null ? "" : line.strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
