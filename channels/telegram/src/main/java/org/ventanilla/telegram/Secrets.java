package org.ventanilla.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes the webhook's secret of the token, by SHA-256: the same after each start and on each node, nothing to configure. It
 * tells nothing of the token, which nobody can guess.
 */
final class Secrets {
    private static final String ALGORITHM = "SHA-256";

    private Secrets() {}

    static String of(String token, String account) {
        try {
            byte[] made = ("webhook of " + account + " with " + token).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(ALGORITHM).digest(made));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
