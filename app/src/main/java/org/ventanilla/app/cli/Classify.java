package org.ventanilla.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.Offline;
import org.ventanilla.app.TryOut;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.understand.Masking;
import org.ventanilla.knowledge.content.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the bot makes of sentences. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a sentence a line from standard input and prints a JSON object a line.",
            "Its fields: text, masked (the text without personal data), language, foreign (a language that is not spoken),",
            "intents, questions (when there are several), why (the words that counted, the nearest utterances, the next",
            "intent), signals, entities, article, articles and decision",
            "(answer, status, ask, smalltalk, complaint, safety, handoff, opt_out or unknown)."
        })
final class Classify implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A data folder or a content folder (default: the demo's content).")
    private @Nullable Path data;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Clock clock = Clock.systemUTC();
        Offline.Known known = Offline.of(data == null ? Home.demo() : data, clock);
        if (known.current().isEmpty() || known.masking().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            known.reading().errors().forEach((Problem problem) -> err.println(problem));
            err.println("ventanilla: the content has errors; nothing was classified");
            return Ventanilla.WRONG_INPUT;
        }
        classify(known.current().get(), known.masking().get(), clock);
        return 0;
    }

    private static void classify(KnowledgeSource.Current current, Masking masking, Clock clock) throws IOException {
        TryOut tryOut = new TryOut();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            TryOut.Result result = tryOut.of(line, current, clock.instant());
            String masked = masking.masked(line, result.understanding().language());
            out.println(Classification.json(line, masked, result));
            if (!in.ready()) {
                out.flush();
            }
        }
        out.flush();
    }
}
