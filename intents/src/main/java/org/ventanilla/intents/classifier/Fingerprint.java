package org.ventanilla.intents.classifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;
import org.ventanilla.intents.language.SnowballPack;

/** A short name for all that a model is learned from, whatever its order. */
final class Fingerprint {
    /** To be changed with the way of learning. */
    private static final String METHOD = "3";

    private static final int LENGTH = 12;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        add(METHOD);
    }

    void add(TrainingSet set, SnowballPack pack) {
        add(set.language().code());
        set.examples().stream().sorted(Comparator.comparing(Example::intent)).forEach(this::add);
        set.outside().stream().sorted().distinct().forEach(this::add);
        add(pack.contents());
    }

    private void add(Example example) {
        add(example.intent());
        example.utterances().stream().sorted().distinct().forEach(this::add);
        add(example.title());
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** May be asked for once. */
    String text() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
