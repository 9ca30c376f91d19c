package org.ventanilla.intents.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ventanilla.bot.language.Language;

/** A word list of a pack: lines, in sections if it has any; lines that begin with # are for people. */
record PackFile(Map<String, List<String>> sections) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static PackFile read(Language language, String name) {
        return read(language.code() + "/" + name);
    }

    static PackFile read(String path) {
        try (InputStream in = PackFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "there is no such language pack: " + path + " is missing beside " + PackFile.class.getName());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static PackFile parse(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        sections.put("", current);
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return new PackFile(sections);
    }

    List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    List<String> lines() {
        return lines("");
    }

    /** The words of a section, however they are spread over lines. */
    Stream<String> words(String section) {
        return lines(section).stream().flatMap(SPACE::splitAsStream);
    }
}
