package org.ventanilla.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.ContentReading;
import org.ventanilla.knowledge.content.Problem;
import org.ventanilla.knowledge.content.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The knowledge base as files. */
@Command(
        name = "kb",
        mixinStandardHelpOptions = true,
        description = "Works on a content folder.",
        subcommands = Kb.Check.class)
final class Kb implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check");
    }

    /** Lists every problem of a content folder at once. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Lists every problem of a content folder, with file, line, field and how to mend it.")
    static final class Check implements Callable<Integer> {
        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "DIR",
                description = "The content folder (default: the demo's).")
        private @Nullable Path folder;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            Path checked = folder == null ? Home.demo() : folder;
            Reading reading = ContentReading.of(checked, Clock.systemUTC());
            for (Problem problem : reading.problems()) {
                out.println((problem.isError() ? "error   " : "warning ") + problem);
            }
            int errors = reading.errors().size();
            int warnings = reading.problems().size() - errors;
            out.println(checked + ": " + count(errors, "error") + ", " + count(warnings, "warning"));
            return reading.content().isPresent() ? 0 : Ventanilla.WRONG_INPUT;
        }

        private static String count(int number, String word) {
            return number + " " + word + (number == 1 ? "" : "s");
        }
    }
}
