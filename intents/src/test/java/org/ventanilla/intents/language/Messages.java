package org.ventanilla.intents.language;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ventanilla.bot.language.NormalizedText;

/** Messages of known language: our own, or others' that are beside the project or not there. */
final class Messages {
    private Messages() {}

    static List<String> test(String code) {
        Path own = Path.of("src/test/data/language/test-" + code + ".txt");
        return Files.exists(own) ? lines(own) : shared("nlpjs_" + code + "/test.tsv");
    }

    static List<String> shared(String name) {
        Path file = Path.of(System.getProperty("ventanilla.shared.data", "../shared/data"))
                .resolve(name);
        assumeTrue(Files.exists(file), "skipped: " + name + " is not there (property ventanilla.shared.data)");
        return lines(file).stream().map(line -> line.split("\t", 2)[0]).toList();
    }

    static int words(String message) {
        return WrittenWords.of(NormalizedText.of(message)).size();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
