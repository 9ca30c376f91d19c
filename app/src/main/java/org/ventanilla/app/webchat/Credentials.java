package org.ventanilla.app.webchat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What opens one conversation. Its key is the hash of its token, so that nothing has to be stored to check one, and so that
 * nobody who reads our store can write in a citizen's name.
 *
 * @param conversation the conversation's key, which may stand in a URL
 * @param token the secret, which only the citizen's browser has
 */
record Credentials(String conversation, String token) {
    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Credentials fresh(RandomGenerator random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = text(secret);
        return new Credentials(keyOf(token), token);
    }

    boolean isGenuine() {
        return TOKEN.matcher(token).matches() && MessageDigest.isEqual(ascii(keyOf(token)), ascii(conversation));
    }

    private static String keyOf(String token) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(ascii(token)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
