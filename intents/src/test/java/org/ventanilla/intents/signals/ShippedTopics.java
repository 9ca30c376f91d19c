package org.ventanilla.intents.signals;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic;
import org.yaml.snakeyaml.Yaml;

/** The topic files of the product, read straight from the sources. */
final class ShippedTopics {
    private static final Path FOLDER =
            Path.of("knowledge-base", "src", "main", "resources", "org", "ventanilla", "knowledge", "topics");

    private static final List<Topic> ALL = read();
    private static final TopicSignals SIGNALS = TopicSignals.of(ALL);

    private ShippedTopics() {}

    static List<Topic> all() {
        return ALL;
    }

    /** Compiled once: it takes a while. */
    static TopicSignals signals() {
        return SIGNALS;
    }

    /** The root of the checkout. */
    static Path home() {
        return Path.of(System.getProperty("ventanilla.home", ".."));
    }

    private static List<Topic> read() {
        try (Stream<Path> files = Files.list(home().resolve(FOLDER))) {
            return files.sorted().map(ShippedTopics::topic).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(Path file) {
        Map<String, Object> fields = new Yaml().load(text(file));
        return new Topic(
                word(fields, "id"),
                (Integer) fields.getOrDefault("version", 0),
                Topic.Action.valueOf(word(fields, "action").toUpperCase(Locale.ROOT)),
                word(fields, "lane"),
                Topic.Urgency.valueOf(word(fields, "urgency").toUpperCase(Locale.ROOT)),
                lines(fields, "patterns"),
                lines(fields, "seeds"),
                lines(fields, "contrast"),
                byLanguage(fields, "text").entrySet().stream()
                        .collect(toMap(e -> new Language(e.getKey()), e -> String.valueOf(e.getValue()))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Map<String, Object> fields, String name) {
        return String.valueOf(fields.get(name));
    }

    private static List<String> lines(Map<String, Object> fields, String name) {
        return byLanguage(fields, name).values().stream()
                .flatMap(lines -> ((List<?>) lines).stream())
                .map(String.class::cast)
                .toList();
    }

    private static Map<String, Object> byLanguage(Map<String, Object> fields, String name) {
        Map<?, ?> map = (Map<?, ?>) fields.getOrDefault(name, Map.of());
        return map.entrySet().stream()
                .collect(toMap(
                        e -> String.valueOf(e.getKey()), e -> (Object) e.getValue(), (a, b) -> a, LinkedHashMap::new));
    }
}
