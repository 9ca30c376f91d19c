package org.ventanilla.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.SignalsOffline;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Signals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Counts what the topics find in sentences that people have judged. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files of sentences, a line each: the text, a tab, the ids of the topics that it touches with commas",
            "between, or - for none. Prints recall and precision by topic and in all, with 95 % intervals (Wilson), and",
            "every sentence that was not found as it should be. Ends with 1 when a file cannot be read or has a bad line."
        })
final class TopicTrial implements Callable<Integer> {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What people have judged.")
    private List<Path> files = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A data folder or a content folder (default: the demo's content).")
    private @Nullable Path data;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Option(
            names = "--misses",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether to list the sentences that were not found as they should be (default: yes).")
    private boolean listsMisses;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private final TopicTally tally = new TopicTally();
    private int badLines;

    @Override
    public Integer call() {
        SignalsOffline.Known known = SignalsOffline.of(data == null ? Home.demo() : data, Clock.systemUTC());
        if (known.signals().isEmpty()) {
            known.reading().errors().forEach(problem -> err().println(problem));
            err().println("ventanilla: the content has errors; nothing was tested");
            return Ventanilla.WRONG_INPUT;
        }
        for (Path file : files) {
            read(file, known.signals().get(), known.topics());
        }
        if (json) {
            spec.commandLine().getOut().println(JSON.writeValueAsString(object()));
        } else {
            table(spec.commandLine().getOut());
        }
        return badLines > 0 || tally.sentences() == 0 ? Ventanilla.WRONG_INPUT : 0;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private void read(Path file, Signals signals, Set<String> topics) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    test(line, file + ":" + number, signals, topics);
                }
            }
        } catch (CharacterCodingException wrong) {
            bad(file + ": is not UTF-8");
        } catch (IOException unreadable) {
            bad(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private void test(String line, String place, Signals signals, Set<String> topics) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
            bad(place + ": is not a text, one tab and topics");
            return;
        }
        Set<String> expected = new TreeSet<>();
        if (!columns[1].strip().equals("-")) {
            List.of(columns[1].split(",", -1)).forEach(topic -> expected.add(topic.strip()));
        }
        if (!topics.containsAll(expected)) {
            expected.removeAll(topics);
            bad(place + ": there is no topic " + String.join(", ", expected));
            return;
        }
        Set<String> found = new TreeSet<>();
        signals.of(NormalizedText.of(columns[0])).stream().map(Signal::topic).forEach(found::add);
        tally.add(place, columns[0], expected, found);
    }

    private void bad(String what) {
        badLines++;
        err().println(what);
    }

    private void table(PrintWriter out) {
        out.println(tally.sentences() + " sentences");
        for (String topic : tally.topics()) {
            out.println(topic + ": recall " + tally.recall(topic) + ", precision " + tally.precision(topic));
        }
        tally.shares().forEach((name, share) -> out.println(name + ": " + share));
        if (listsMisses) {
            tally.misses()
                    .forEach(miss -> out.println(miss.place() + ": lacks " + miss.lacking() + ", too much "
                            + miss.tooMuch() + ": " + miss.text()));
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> topics = new LinkedHashMap<>();
        for (String topic : tally.topics()) {
            topics.put(
                    topic, Map.of("recall", object(tally.recall(topic)), "precision", object(tally.precision(topic))));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sentences", tally.sentences());
        object.put("topics", topics);
        tally.shares().forEach((name, share) -> object.put(name, object(share)));
        if (listsMisses) {
            object.put("misses", tally.misses());
        }
        return object;
    }

    private static Map<String, Object> object(Share share) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("value", share.value());
        object.put("part", share.part());
        object.put("of", share.of());
        object.put("low", share.low());
        object.put("high", share.high());
        return object;
    }
}
