package org.ventanilla.x;

import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What X pushes, and the challenge by which it makes sure that we are who we say. Events count only with the signature of
 * their raw bytes, and are acknowledged only once stored. Thread-safe.
 */
public final class XWebhook {
    /** Larger bodies are not read. */
    public static final int LARGEST_BODY = 1024 * 1024;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SCHEME = "sha256=";

    private final XApi api;
    private final XKeys keys;
    private final Activities activities;

    XWebhook(XApi api, XKeys keys, Activities activities) {
        this.api = api;
        this.keys = keys;
        this.activities = activities;
    }

    /** The answer to a challenge, as JSON; empty when it is none that X would send. */
    public Optional<String> answer(String challenge) {
        if (!challenge.matches("[\\x21-\\x7e]{1,200}")) {
            return Optional.empty();
        }
        String token = signature(challenge.getBytes(StandardCharsets.UTF_8));
        return Optional.of(api.object().put("response_token", token).toString());
    }

    /**
     * Takes in one push.
     *
     * @param signature what came in the header {@code x-twitter-webhooks-signature}; empty when nothing did
     * @param body as it came, byte for byte
     * @return the HTTP status to answer with
     */
    public int take(String signature, byte[] body) {
        byte[] expected = signature(body).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) {
            return HttpURLConnection.HTTP_FORBIDDEN;
        }
        boolean stored = api.parsed(new String(body, StandardCharsets.UTF_8))
                .map(activities::take)
                .orElse(true); // it is X's, but nothing that we can read, and would not be the next time
        return stored ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_UNAVAILABLE;
    }

    private String signature(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.consumerSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return SCHEME + Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
