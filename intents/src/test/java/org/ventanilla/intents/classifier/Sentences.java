package org.ventanilla.intents.classifier;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;

/** Labelled sentences from a file: a text, a tab, a label. */
record Sentences(List<Labelled> all) {
    record Labelled(String text, String intent) {}

    /** Of others' data, which is beside the project or not there. */
    static Sentences shared(String name) {
        Path file = Path.of(System.getProperty("ventanilla.shared.data", "../shared/data"))
                .resolve(name);
        assumeTrue(Files.exists(file), "skipped: " + name + " is not there (property ventanilla.shared.data)");
        try {
            List<Labelled> read = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                int tab = line.lastIndexOf('\t');
                read.add(new Labelled(line.substring(0, tab), line.substring(tab + 1)));
            }
            return new Sentences(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrainingSet trainingSet(Language language) {
        Map<String, List<String>> utterances = new TreeMap<>();
        all.forEach(one -> utterances
                .computeIfAbsent(one.intent(), key -> new ArrayList<>())
                .add(one.text()));
        List<Example> examples = utterances.entrySet().stream()
                .map(entry -> new Example(entry.getKey(), entry.getValue(), ""))
                .toList();
        return new TrainingSet(language, examples);
    }

    Score score(Intents intents, Language language) {
        return Score.of(all.stream()
                .map(one -> new Score.Answer(one.intent(), intents.of(NormalizedText.of(one.text()), language)))
                .toList());
    }
}
