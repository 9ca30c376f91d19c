package org.ventanilla.intents.signals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A sentence of our own with the topics that have to be found in it; none means that none may be. */
record Sentence(String text, Set<String> topics) {
    static List<Sentence> all() {
        try (InputStream in = Objects.requireNonNull(Sentence.class.getResourceAsStream("sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("##"))
                    .filter(line -> line.indexOf('\t') > 0)
                    .map(Sentence::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence of(String line) {
        int tab = line.indexOf('\t');
        String topics = line.substring(tab + 1);
        return new Sentence(line.substring(0, tab), topics.equals("-") ? Set.of() : Set.of(topics.split(",", -1)));
    }

    boolean isHarmless() {
        return topics.isEmpty();
    }
}
