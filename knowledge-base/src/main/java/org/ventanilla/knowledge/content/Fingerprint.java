package org.ventanilla.knowledge.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells whether files are the same as at another time or on another machine, whatever the order they were read in. */
final class Fingerprint {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    void add(Map.Entry<String, byte[]> file) {
        files.put(file.getKey(), file.getValue());
    }

    String hex() {
        MessageDigest digest = sha256();
        files.forEach((name, bytes) -> {
            digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
