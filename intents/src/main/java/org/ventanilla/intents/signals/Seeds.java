package org.ventanilla.intents.signals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/**
 * Sentences and the topics they touch, from files of a sentence, a tab and topics a line: ids with commas between, or - for
 * none.
 */
record Seeds(List<Seed> all, String hash) {
    private static final String NONE = "-";

    /** A sentence's words, without disguise, and its topics. */
    record Seed(List<String> words, Set<String> topics) {}

    /** All files of a folder that end with .tsv. */
    static Seeds read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        MessageDigest digest = digest();
        List<Seed> seeds = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                digest.update(lines.get(i).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
                seeds.add(seed(lines.get(i), file + ":" + (i + 1)));
            }
        }
        return new Seeds(seeds, HexFormat.of().formatHex(digest.digest()));
    }

    private static Seed seed(String line, String where) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0) {
            throw new IllegalArgumentException(where + ": has no topics; write a sentence, a tab and topics, or -");
        }
        String topics = line.substring(tab + 1).strip();
        return new Seed(
                words(line.substring(0, tab)),
                topics.equals(NONE) ? Set.of() : Set.copyOf(List.of(topics.split(",", -1))));
    }

    /** As {@link Disguise} leaves them, but for words run together, which it knows only with the patterns' vocabulary. */
    static List<String> words(String sentence) {
        List<String> words = NormalizedText.of(LookAlikes.undo(sentence)).tokens().stream()
                .map(Token::text)
                .toList();
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end < words.size() && words.get(end).length() == 1) {
                end++;
            }
            if (end - i >= Disguise.SHORTEST_RUN) {
                joined.add(String.join("", words.subList(i, end)));
                i = end;
            } else {
                joined.add(words.get(i));
                i++;
            }
        }
        return joined;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
