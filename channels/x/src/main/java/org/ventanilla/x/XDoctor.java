package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether X will work with these settings, spending next to nothing, and says what to do where it will not. */
public final class XDoctor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration CLOCK_MAY_DIFFER_BY = Duration.ofSeconds(60);
    private static final String RIGHTS = "read-write-directmessages";

    private final XConfig config;
    private final Clock clock;
    private final XApi api;

    public XDoctor(XConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.api = new XApi(config, PATIENCE, clock);
    }

    /**
     * One thing that was looked at.
     *
     * @param what names it
     * @param advice what to do; empty when all is well
     */
    public record Check(String what, boolean well, String advice) {
        static Check well(String what) {
            return new Check(what, true, "");
        }

        static Check ill(String what, String advice) {
            return new Check(what, false, advice);
        }
    }

    /** In the order in which to mend what is wrong. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        XAnswer me = api.get(Endpoint.ME, "", Map.of());
        Optional<HttpHeaders> headers = api.lastHeaders();
        checks.add(reach(me));
        if (headers.isEmpty()) {
            return checks;
        }
        checks.add(clock(headers.get()));
        checks.add(keys(me));
        if (me instanceof XAnswer.Done) {
            checks.add(rights(headers.get()));
            checks.add(reading(
                    "mentions", api.get(Endpoint.MENTIONS, config.keys().accountId(), Map.of("max_results", "5"))));
            checks.add(reading("direct messages", api.get(Endpoint.MESSAGES, "", Map.of("max_results", "1"))));
        }
        config.keys().bearer().ifPresent(bearer -> checks.addAll(pushing(bearer)));
        return checks;
    }

    private static Check reach(XAnswer me) {
        String what = "X answers";
        return me.match(
                done -> Check.well(what),
                refused -> Check.well(what),
                failed -> Check.ill(what, "It does not (" + failed.why() + "). Look at the network and at x.api."));
    }

    private Check clock(HttpHeaders headers) {
        String what = "this machine's clock is right";
        Optional<Instant> theirs = headers.firstValue("date").flatMap(XDoctor::instant);
        Duration apart = theirs.map(
                        time -> Duration.between(time, clock.instant()).abs())
                .orElse(Duration.ZERO);
        return apart.compareTo(CLOCK_MAY_DIFFER_BY) <= 0
                ? Check.well(what)
                : Check.ill(
                        what,
                        "It differs from X's by " + apart.toSeconds()
                                + " seconds; X refuses signatures of another time. Set it by NTP.");
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Check keys(XAnswer me) {
        String what = "the four keys belong together";
        return me.match(
                done -> Check.well(what + ", of @" + Json.handle(done.body().path("data"))),
                refused -> Check.ill(
                        what,
                        "X refuses them (" + refused.status()
                                + "). Check consumer_key and consumer_secret in X's developer console, then run"
                                + " `ventanilla channel login x` for the other two."),
                failed -> Check.ill(what, "X did not answer."));
    }

    private static Check rights(HttpHeaders headers) {
        String what = "the app may read, write and send direct messages";
        String rights = headers.firstValue("x-access-level").orElse(RIGHTS);
        return rights.equals(RIGHTS)
                ? Check.well(what)
                : Check.ill(
                        what,
                        "It may only " + rights.replaceAll("[^a-z-]", "") + ". Change the app's permissions in X's"
                                + " developer console, then run `ventanilla channel login x` again: old keys keep old"
                                + " rights.");
    }

    private static Check reading(String list, XAnswer answer) {
        String what = list + " can be read";
        return answer.match(
                done -> Check.well(what),
                refused -> Check.ill(
                        what,
                        refused.isOutOfCredits()
                                ? Feed.NO_CREDITS
                                : refused.status() == 429
                                        ? "X asks us to wait: somebody else reads with the same keys. Try again in 15"
                                                + " minutes; one installation an account."
                                        : "X refuses (" + refused.status()
                                                + "). Look at the app's permissions and plan in X's developer console."),
                failed -> Check.ill(what, "X did not answer (" + failed.why() + ")."));
    }

    private List<Check> pushing(String bearer) {
        List<Check> checks = new ArrayList<>();
        XAnswer webhooks = api.getAsApp(Endpoint.WEBHOOKS, bearer);
        String what = "the bearer token is the app's";
        checks.add(webhooks.match(
                done -> Check.well(what),
                refused -> Check.ill(
                        what,
                        "X refuses it (" + refused.status()
                                + "). Set a new x.bearer_token from X's developer console."),
                failed -> Check.ill(what, "X did not answer (" + failed.why() + ").")));
        if (webhooks instanceof XAnswer.Done done) {
            config.webhook()
                    .ifPresent(address ->
                            checks.add(webhook(address.toString(), done.body().path("data"))));
        }
        return checks;
    }

    private static Check webhook(String address, JsonNode webhooks) {
        String what = "X pushes to " + address;
        for (JsonNode each : webhooks) {
            if (each.path("url").asText().equals(address)) {
                return each.path("valid").asBoolean()
                        ? Check.well(what)
                        : Check.ill(
                                what,
                                "X got no right answer to its challenge. Let the server run, reachable by HTTPS without"
                                        + " a port; it is checked anew every quarter of an hour.");
            }
        }
        return Check.ill(what, "It is not registered yet: the server does so when it starts.");
    }

    @Override
    public void close() {
        api.close();
    }
}
