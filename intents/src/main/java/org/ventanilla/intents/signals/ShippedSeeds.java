package org.ventanilla.intents.signals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sentences that the classifier of topics was learned from, as they ship with the product. */
final class ShippedSeeds {
    private ShippedSeeds() {}

    /** Those of a topic's own file; none when it has no file. */
    static List<String> of(String topic) {
        try (InputStream in = ShippedSeeds.class.getResourceAsStream("seeds/" + topic + ".tsv")) {
            return in == null ? List.of() : sentences(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the seeds of " + topic + " cannot be read; build again", e);
        }
    }

    private static List<String> sentences(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }
}
