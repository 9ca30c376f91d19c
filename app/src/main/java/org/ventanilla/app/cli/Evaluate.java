package org.ventanilla.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.bot.language.Language;
import org.ventanilla.intents.evaluate.Evaluation;
import org.ventanilla.intents.evaluate.FileLanguage;
import org.ventanilla.intents.evaluate.Labelled;
import org.ventanilla.intents.evaluate.LabelledFile;
import org.ventanilla.intents.evaluate.Report;
import org.ventanilla.intents.evaluate.TrainingCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** How well the classifier understands others' labelled sentences. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Trains the product's own classifier as it is and measures it on a test.",
            "Files have a sentence, a tab and a label a line, in UTF-8."
        })
final class Evaluate implements Callable<Integer> {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int MOST_SLIPS = 2;

    @Option(
            names = "--train",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "What to learn from.")
    private List<Path> train = List.of();

    @Option(names = "--test", required = true, paramLabel = "FILE", description = "What to ask.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private Path test;

    @Option(
            names = "--oos-dev",
            paramLabel = "FILE",
            description = "Sentences that mean none of the labels, to learn that from.")
    private @Nullable Path outsideForTraining;

    @Option(names = "--oos", paramLabel = "FILE", description = "Sentences that mean none of the labels, to ask.")
    private @Nullable Path outside;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The sentences' language (default: what most of the training is in).")
    private @Nullable String language;

    @Option(
            names = "--typos",
            paramLabel = "LEVEL",
            defaultValue = "0",
            description = "Mistypes the test: 0 not, 1 every fifth longer word and no accents, 2 two of five.")
    private int typos;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (typos < 0 || typos > MOST_SLIPS) {
            throw new ParameterException(spec.commandLine(), "--typos is 0, 1 or 2 but was " + typos);
        }
        try {
            Report report = measure();
            spec.commandLine().getOut().println(json ? json(report) : table(report));
            return 0;
        } catch (LabelledFile.Unusable e) {
            err().println("ventanilla: " + e.getMessage());
            return Ventanilla.WRONG_INPUT;
        }
    }

    private Report measure() throws LabelledFile.Unusable {
        List<Labelled> sentences = new ArrayList<>();
        for (Path file : train) {
            sentences.addAll(read(file));
        }
        TrainingCheck.warnings(sentences).forEach(this::warn);
        List<Labelled> asked = read(test);
        List<String> known = texts(outsideForTraining);
        List<String> outsiders = texts(outside);
        return new Evaluation(language(sentences), sentences, known).run(asked, outsiders, typos);
    }

    private Language language(List<Labelled> sentences) {
        if (language == null) {
            return FileLanguage.of(sentences);
        }
        if (!FileLanguage.known().stream().map(Language::code).toList().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(), "--language is one of " + FileLanguage.known() + " but was " + language);
        }
        return new Language(language);
    }

    private List<Labelled> read(Path file) throws LabelledFile.Unusable {
        return LabelledFile.read(file, this::warn);
    }

    private List<String> texts(@Nullable Path file) throws LabelledFile.Unusable {
        return file == null
                ? List.of()
                : read(file).stream().map(Labelled::text).toList();
    }

    private void warn(String warning) {
        err().println("warning: " + warning);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    static String json(Report report) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("trainSentences", report.trainSentences());
        shown.put("intents", report.intents());
        shown.put("testSentences", report.testSentences());
        shown.put("accuracy", report.accuracy());
        shown.put("macroF1", report.macroF1());
        shown.put("ece", report.ece());
        shown.put("answered", report.outcomes().answered());
        shown.put("answeredRight", report.outcomes().answeredRight());
        shown.put("asked", report.outcomes().asked());
        shown.put("askedRight", report.outcomes().askedRight());
        shown.put("unknown", report.outcomes().unknown());
        report.outside().ifPresent(outside -> {
            shown.put("oosSentences", outside.sentences());
            shown.put("auroc", outside.auroc());
            shown.put("inScopeAt60", outside.inScopeAt60());
            shown.put("inScopeAt80", outside.inScopeAt80());
            shown.put("inScopeAt90", outside.inScopeAt90());
            shown.put("thresholdInScope", outside.thresholdInScope());
            shown.put("thresholdOosRecall", outside.thresholdOosRecall());
            shown.put("oosAnswered", outside.answered());
        });
        shown.put("trainSeconds", report.cost().trainSeconds());
        shown.put("modelBytes", report.cost().modelBytes());
        shown.put("p50Micros", report.cost().p50Micros());
        shown.put("p99Micros", report.cost().p99Micros());
        shown.put("perSecond", report.cost().perSecond());
        shown.put("bytesPerSentence", report.cost().bytesPerSentence());
        return JSON.writeValueAsString(shown);
    }

    private static String table(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(line("trained on", report.trainSentences() + " sentences of " + report.intents() + " labels"));
        lines.add(line("tested on", report.testSentences() + " sentences"));
        lines.add(line("accuracy", percent(report.accuracy())));
        lines.add(line("macro-F1", percent(report.macroF1())));
        lines.add(line("calibration error", percent(report.ece())));
        Report.Outcomes outcomes = report.outcomes();
        lines.add(line(
                "answered", percent(outcomes.answered()) + ", of these right " + percent(outcomes.answeredRight())));
        lines.add(line(
                "asked back", percent(outcomes.asked()) + ", of these among three " + percent(outcomes.askedRight())));
        lines.add(line("not known", percent(outcomes.unknown())));
        report.outside().ifPresent(outside -> {
            lines.add(line("out of scope", outside.sentences() + " sentences, AUROC " + percent(outside.auroc())));
            lines.add(line(
                    "in scope right",
                    percent(outside.inScopeAt60()) + " / " + percent(outside.inScopeAt80()) + " / "
                            + percent(outside.inScopeAt90()) + " at 60 / 80 / 90 % refused"));
            lines.add(line(
                    "at the threshold",
                    percent(outside.thresholdInScope()) + " in scope right, "
                            + percent(outside.thresholdOosRecall()) + " out of scope refused, "
                            + percent(outside.answered()) + " answered"));
        });
        Report.Cost cost = report.cost();
        lines.add(line("training", String.format(Locale.ROOT, "%.1f s", cost.trainSeconds())));
        lines.add(line("model", String.format(Locale.ROOT, "%.1f MB", cost.modelBytes() / 1e6)));
        lines.add(line(
                "a sentence",
                String.format(
                        Locale.ROOT,
                        "p50 %.0f µs, p99 %.0f µs, %.0f a second, %.0f kB allocated",
                        cost.p50Micros(),
                        cost.p99Micros(),
                        cost.perSecond(),
                        cost.bytesPerSentence() / 1e3)));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-18s %s", name, value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
