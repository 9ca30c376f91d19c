package org.ventanilla.telegram;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the webhook's secret of the token, by HMAC-SHA-256: the same after each start and on each node, nothing to configure,
 * and it tells nothing of the token.
 */
final class Secrets {
    private static final String ALGORITHM = "HmacSHA256";

    private Secrets() {}

    static String of(String token, String account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] secret = mac.doFinal(("webhook of " + account).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
