package org.ventanilla.testkit.x;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks signatures by itself, not by the library that adapters sign with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5849#section-3.4">RFC 5849, section 3.4</a>
 */
final class OAuth1 {
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Set<String> REQUIRED =
            Set.of("oauth_consumer_key", "oauth_nonce", "oauth_signature", "oauth_timestamp", "oauth_signature_method");

    private final Clock clock;
    private final Set<String> nonces = new HashSet<>();

    /** @param clock the platform's, which may differ from the client's */
    OAuth1(Clock clock) {
        this.clock = clock;
    }

    /** A pair of name and value, decoded. */
    record Parameter(String name, String value) {
        String encoded() {
            return encode(name) + "=" + encode(value);
        }
    }

    /** The parameters of an {@code Authorization} header, decoded. */
    static Map<String, String> header(String authorization) {
        Map<String, String> parameters = new TreeMap<>();
        if (authorization.startsWith("OAuth ")) {
            Matcher found = PARAMETER.matcher(authorization);
            while (found.find()) {
                parameters.put(found.group(1), decode(found.group(2)));
            }
        }
        return parameters;
    }

    /** The pairs of a query or of a form. */
    static List<Parameter> form(String text) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            parameters.add(new Parameter(decode(sides[0]), sides.length == 2 ? decode(sides[1]) : ""));
        }
        return parameters;
    }

    /**
     * Whether the request was signed with these secrets, now, and not before.
     *
     * @param others the parameters of the query and of a form
     */
    synchronized boolean isSigned(
            String method,
            String url,
            Map<String, String> header,
            List<Parameter> others,
            String secret,
            String token) {
        if (!header.keySet().containsAll(REQUIRED) || !isNow(header.getOrDefault("oauth_timestamp", ""))) {
            return false;
        }
        String expected = signature(base(method, url, header, others), secret, token);
        return expected.equals(header.get("oauth_signature"))
                && nonces.add(header.get("oauth_nonce") + " " + header.get("oauth_timestamp"));
    }

    private boolean isNow(String timestamp) {
        if (!timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private static String base(String method, String url, Map<String, String> header, List<Parameter> others) {
        List<Parameter> all = new ArrayList<>(others);
        header.forEach((name, value) -> {
            if (name.startsWith("oauth_") && !name.equals("oauth_signature")) {
                all.add(new Parameter(name, value));
            }
        });
        String parameters = all.stream()
                .sorted(Comparator.comparing((Parameter each) -> encode(each.name()))
                        .thenComparing(each -> encode(each.value())))
                .map(Parameter::encoded)
                .collect(Collectors.joining("&"));
        return method + "&" + encode(url) + "&" + encode(parameters);
    }

    private static String signature(String base, String secret, String token) {
        String key = encode(secret) + "&" + encode(token);
        return Base64.getEncoder().encodeToString(hmac("HmacSHA1", key, base.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] hmac(String algorithm, String key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '.'
                    || c == '_'
                    || c == '~';
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
