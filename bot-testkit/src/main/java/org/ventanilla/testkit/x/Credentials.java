package org.ventanilla.testkit.x;

import com.sun.net.httpserver.HttpExchange;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The one app and account that the fake knows, and the way in by PIN. Thread-safe. */
final class Credentials {
    private static final Set<String> APP_ONLY = Set.of("GET /2/activity/stream", "GET /2/webhooks");
    private static final Set<String> APP_TOO = Set.of(
            "GET /2/activity/subscriptions",
            "POST /2/activity/subscriptions",
            "POST /2/webhooks",
            "PUT /2/webhooks/:id");

    private final XUser bot;
    private final Map<String, String> waiting = new ConcurrentHashMap<>();
    private final Map<String, String> pins = new ConcurrentHashMap<>();
    private volatile OAuth1 signatures = new OAuth1(Clock.systemUTC());
    private volatile String accessToken = FakeX.ACCESS_TOKEN;
    private volatile String bearer = FakeX.BEARER;
    private volatile String rights = "read-write-directmessages";

    Credentials(XUser bot) {
        this.bot = bot;
    }

    String rights() {
        return rights;
    }

    void mayOnly(String newRights) {
        rights = newRights;
    }

    void clockIsOff(Duration offset) {
        signatures = new OAuth1(Clock.offset(Clock.systemUTC(), offset));
    }

    void revoke() {
        accessToken = "revoked";
        bearer = "revoked";
    }

    /** @throws Problem when the request does not prove who sends it */
    void require(HttpExchange exchange, String endpoint, List<OAuth1.Parameter> query) {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (authorization.startsWith("Bearer ")) {
            boolean takesIt = APP_ONLY.contains(endpoint) || APP_TOO.contains(endpoint);
            if (!takesIt) {
                throw Problem.of(
                        403,
                        "Unsupported Authentication",
                        "Authenticating with OAuth 2.0 Application-Only" + " is forbidden for this endpoint.");
            }
            if (!authorization.equals("Bearer " + bearer)) {
                throw Problem.unauthorized();
            }
        } else if (APP_ONLY.contains(endpoint) || !isSignedByAccount(exchange, authorization, query)) {
            throw Problem.unauthorized();
        }
    }

    private boolean isSignedByAccount(HttpExchange exchange, String authorization, List<OAuth1.Parameter> query) {
        Map<String, String> header = OAuth1.header(authorization);
        return FakeX.CONSUMER_KEY.equals(header.get("oauth_consumer_key"))
                && accessToken.equals(header.get("oauth_token"))
                && signatures.isSigned(
                        exchange.getRequestMethod(),
                        XServer.url(exchange),
                        header,
                        query,
                        FakeX.CONSUMER_SECRET,
                        FakeX.ACCESS_SECRET);
    }

    // --- the way in by PIN ---

    /** The account's owner opens the address with this token, agrees, and is shown a PIN. */
    String agree(String requestToken) {
        if (!waiting.containsKey(requestToken)) {
            throw new IllegalArgumentException("no such request token");
        }
        String pin = "7654321";
        pins.put(requestToken, pin);
        return pin;
    }

    /** The one request token that waits for its owner. */
    String waitingToken() {
        return waiting.keySet().iterator().next();
    }

    String signIn(HttpExchange exchange, String path, String body) {
        Map<String, String> header =
                OAuth1.header(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String token = header.getOrDefault("oauth_token", "");
        boolean signed = FakeX.CONSUMER_KEY.equals(header.get("oauth_consumer_key"))
                && signatures.isSigned(
                        exchange.getRequestMethod(),
                        XServer.url(exchange),
                        header,
                        XServer.formOf(exchange, body),
                        FakeX.CONSUMER_SECRET,
                        waiting.getOrDefault(token, ""));
        if (!signed) {
            throw Problem.unauthorized();
        }
        return path.equals("/oauth/request_token") ? requestToken() : accessToken(exchange, header, body);
    }

    private String requestToken() {
        String token = "request-" + waiting.size();
        waiting.put(token, "request-secret");
        return "oauth_token=" + token + "&oauth_token_secret=request-secret&oauth_callback_confirmed=true";
    }

    private String accessToken(HttpExchange exchange, Map<String, String> header, String body) {
        String pin = XServer.formOf(exchange, body).stream()
                .filter(each -> each.name().equals("oauth_verifier"))
                .map(OAuth1.Parameter::value)
                .findFirst()
                .orElseGet(() -> header.getOrDefault("oauth_verifier", ""));
        String token = header.getOrDefault("oauth_token", "");
        if (!pin.equals(pins.get(token))) {
            throw Problem.unauthorized();
        }
        return "oauth_token=" + OAuth1.encode(FakeX.ACCESS_TOKEN) + "&oauth_token_secret="
                + OAuth1.encode(FakeX.ACCESS_SECRET) + "&user_id=" + bot.id() + "&screen_name=" + bot.username();
    }
}
