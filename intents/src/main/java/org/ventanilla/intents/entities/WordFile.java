package org.ventanilla.intents.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ventanilla.bot.language.NormalizedText;

/**
 * The words around details in one language: sections of lines such as {@code dolar, dolares = USD}. A language without a
 * file has none.
 *
 * @param sections by name; each maps a normalised phrase to what it means
 */
record WordFile(Map<String, Map<String, String>> sections) {
    /** The languages that have a file. */
    static final List<String> LANGUAGES = List.of("es", "pt", "ca", "en");

    private static final Map<String, WordFile> READ = new ConcurrentHashMap<>();

    static WordFile read(String name) {
        return READ.computeIfAbsent(name, WordFile::readNew);
    }

    private static WordFile readNew(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there are no words around details for " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words around details for " + name, e);
        }
    }

    private static WordFile parse(String text) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        sections.put("", current);
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new LinkedHashMap<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                put(current, line);
            }
        }
        return new WordFile(sections);
    }

    private static void put(Map<String, String> section, String line) {
        int equals = line.indexOf('=');
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        for (String phrase :
                line.substring(0, equals < 0 ? line.length() : equals).split(",", -1)) {
            section.put(NormalizedText.normalize(phrase), value);
        }
    }

    Phrases phrases(String section) {
        return Phrases.of(section(section));
    }

    Map<String, String> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }

    /** The phrases of a section in all languages at once: people mix them. */
    static Phrases everywhere(String section) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            read(language).section(section).forEach(all::putIfAbsent);
        }
        return Phrases.of(all);
    }

    /** The words of a file without sections, however they are spread over lines. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        section("").keySet().forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }
}
