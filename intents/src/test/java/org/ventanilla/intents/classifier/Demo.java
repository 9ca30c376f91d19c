package org.ventanilla.intents.classifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;

/** Reads just what a classifier needs of the demo's files; the real reader is the knowledge base's. */
final class Demo {
    private static final Path HOME =
            Path.of(System.getProperty("ventanilla.home", "..")).resolve("demo");

    private Demo() {}

    static TrainingSet trainingSet(Language language) {
        List<Example> examples = new ArrayList<>(articles(language));
        examples.addAll(services(language));
        return new TrainingSet(language, examples);
    }

    private static List<Example> articles(Language language) {
        String ending = language.equals(Language.SPANISH) ? ".md" : "." + language + ".md";
        try (Stream<Path> files = Files.walk(HOME.resolve("articles"))) {
            return files.filter(file -> isIn(file, ending))
                    .sorted()
                    .map(file -> article(file, ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.endsWith(ending) && name.indexOf('.') == name.length() - ending.length();
    }

    private static Example article(Path file, String ending) {
        String name = file.getFileName().toString();
        List<String> lines = lines(file);
        String title = lines.stream()
                .filter(line -> line.startsWith("title:"))
                .map(line -> plain(line.substring("title:".length())))
                .findFirst()
                .orElseThrow();
        return new Example(name.substring(0, name.length() - ending.length()), items(lines, "utterances:"), title);
    }

    private static List<Example> services(Language language) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines(HOME.resolve("services.yaml"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("  - id:")) {
                String intent = TrainingSet.statusOf(plain(lines.get(i).substring("  - id:".length())));
                List<String> service = untilNext(lines.subList(i + 1, lines.size()));
                List<String> failure = language.equals(Language.SPANISH)
                        ? items(service, "    failure:")
                        : listed(service, "        failure: [");
                examples.add(new Example(intent, failure, ""));
            }
        }
        return examples;
    }

    private static List<String> untilNext(List<String> lines) {
        return lines.stream().takeWhile(line -> !line.startsWith("  - id:")).toList();
    }

    private static List<String> items(List<String> lines, String key) {
        return lines.stream()
                .dropWhile(line -> !line.equals(key))
                .skip(1)
                .takeWhile(line -> line.strip().startsWith("- "))
                .map(line -> plain(line.strip().substring(2)))
                .toList();
    }

    private static List<String> listed(List<String> lines, String key) {
        Optional<String> line =
                lines.stream().filter(one -> one.startsWith(key)).findFirst();
        return line.stream()
                .map(one -> one.substring(key.length(), one.lastIndexOf(']')))
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(Demo::plain)
                .toList();
    }

    private static String plain(String yaml) {
        String text = yaml.strip();
        boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
