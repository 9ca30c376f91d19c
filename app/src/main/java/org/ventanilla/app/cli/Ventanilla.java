package org.ventanilla.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ventanilla.app.RefusedException;
import org.ventanilla.knowledge.content.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "ventanilla",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The first-line reply of a public institution: answers citizens, or hands them to a person.",
        subcommands = {
            Demo.class,
            Serve.class,
            Classify.class,
            Evaluate.class,
            Topics.class,
            Kb.class,
            AccountCommand.class,
            ChannelCommand.class,
            Doctor.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something is wrong with the content, the settings or the data; the terminal says what",
            "2:the command line was not understood",
            "70:a bug"
        })
public final class Ventanilla implements Runnable {
    static final int WRONG_INPUT = 1;
    private static final int BUG = 70;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    /** Runs one command. */
    public static void main(String[] arguments) {
        int code = run(writer(System.out), writer(System.err), arguments);
        if (code != Serving.KEEPS_RUNNING) {
            System.exit(code);
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Ventanilla())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof RefusedException refused) {
                        return say(refused.why(), refused.problems(), err);
                    }
                    err.println("ventanilla: " + failure);
                    failure.printStackTrace(err);
                    return BUG;
                })
                .execute(arguments);
    }

    /** Says what is in the way. */
    static int say(String why, List<Problem> problems, PrintWriter err) {
        problems.forEach(err::println);
        err.println("ventanilla: " + why);
        return WRONG_INPUT;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: " + names());
    }

    private String names() {
        return String.join(", ", spec.subcommands().keySet());
    }
}
