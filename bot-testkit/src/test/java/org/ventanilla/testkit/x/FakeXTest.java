package org.ventanilla.testkit.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.testkit.TestClock;

/** The fake refuses what X refuses, and more. */
class FakeXTest {
    private static final String ME = "/2/users/" + FakeX.ACCOUNT_ID;
    private static final String USER = "5000000001";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final FakeX fake = new FakeX(clock);
    private final XClient client = new XClient(fake.uri());

    @AfterEach
    void stop() {
        fake.close();
    }

    /** The example of OAuth Core 1.0, appendix A.5. */
    @Test
    void signsLikeThePublishedExample() {
        String base = "GET&http%3A%2F%2Fphotos.example.net%2Fphotos&file%3Dvacation.jpg%26"
                + "oauth_consumer_key%3Ddpf43f3p2l4k3l03%26oauth_nonce%3Dkllo9940pd9333jh%26"
                + "oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D1191242096%26"
                + "oauth_token%3Dnnch734d00sl2jdk%26oauth_version%3D1.0%26size%3Doriginal";
        byte[] signature =
                OAuth1.hmac("HmacSHA1", "kd94hf93k423kf44&pfkkdhi9sl3r4s00", base.getBytes(StandardCharsets.UTF_8));

        assertThat(Base64.getEncoder().encodeToString(signature)).isEqualTo("tR3+Ty81lMeYAr/Fid0kMTYa/WM=");
    }

    @Test
    void takesOnlyWhatIsSignedNowAndOnce() {
        assertThat(client.get("/2/users/me", Map.of()).statusCode()).isEqualTo(200);
        assertThat(client.getAs("", "/2/users/me").statusCode()).isEqualTo(401);
        assertThat(client.getAs("Bearer " + FakeX.BEARER, "/2/dm_events").statusCode())
                .isEqualTo(403);
        XClient twice = new XClient(fake.uri()).withNonce("same");
        assertThat(twice.get("/2/users/me", Map.of()).statusCode()).isEqualTo(200);
        assertThat(twice.get("/2/users/me", Map.of()).statusCode()).isEqualTo(401);
        XClient late = new XClient(fake.uri()).at(Instant.now().minusSeconds(600));
        assertThat(late.get("/2/users/me", Map.of()).statusCode()).isEqualTo(401);
        XClient other = new XClient(fake.uri()).signingWith("another");
        assertThat(other.get("/2/users/me", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(client.get("/2/users/me", Map.of("fields", "name")).statusCode())
                .isEqualTo(400);
        assertThat(client.get("/2/nothing", Map.of()).statusCode()).isEqualTo(404);
        assertThat(client.post("/2/tweets", "{\"text\":\"hola\",\"texto\":1}").statusCode())
                .isEqualTo(400);
        assertThat(client.post("/2/tweets", "no json").statusCode()).isEqualTo(400);
        assertThat(client.get(ME + "/mentions", Map.of("max_results", "4")).statusCode())
                .isEqualTo(400);
        assertThat(client.get(ME + "/mentions", Map.of("pagination_token", "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void takes280AndNot281() {
        assertThat(client.post("/2/tweets", post("ñ".repeat(280))).statusCode()).isEqualTo(201);
        assertThat(client.post("/2/tweets", post("x".repeat(281))).statusCode()).isEqualTo(400);
        assertThat(client.post("/2/tweets", post("漢".repeat(140))).statusCode()).isEqualTo(201);
        assertThat(client.post("/2/tweets", post("漢".repeat(141))).statusCode()).isEqualTo(400);
        assertThat(client.post("/2/tweets", post("https://muni.example/" + "x".repeat(200) + " " + "y".repeat(256)))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesTheSameTextForADay() {
        assertThat(client.post("/2/tweets", post("hola")).statusCode()).isEqualTo(201);
        assertThat(client.post("/2/tweets", post("hola")).body()).contains("duplicate content");
        clock.passes(Duration.ofHours(25));
        assertThat(client.post("/2/tweets", post("hola")).statusCode()).isEqualTo(201);
    }

    @Test
    void letsNobodyReplyWhoWasNotSummoned() {
        String about = fake.citizenPosts(USER, "¡Qué calor!");
        String mention = fake.citizenPosts(USER, "@muniquilpue ¡qué calor!");
        String own = fake.ownerPosts("Abrimos las piscinas.");
        String quote = fake.citizenQuotes(USER, own, "Por fin");

        assertThat(reply(about, "Sí.").statusCode()).isEqualTo(403);
        assertThat(reply(mention, "Mucho.").statusCode()).isEqualTo(201);
        assertThat(reply(quote, "¡Bienvenidos!").statusCode()).isEqualTo(201);
        assertThat(reply("123", "¿Quién?").statusCode()).isEqualTo(403);
    }

    @Test
    void countsRequestsInWindows() {
        HttpResponse<String> first = client.get("/2/dm_events", Map.of());
        assertThat(first.headers().firstValue("x-rate-limit-limit")).contains("15");
        assertThat(first.headers().firstValue("x-rate-limit-remaining")).contains("14");
        assertThat(first.headers().firstValue("x-rate-limit-reset"))
                .contains(Long.toString(clock.instant().plusSeconds(900).getEpochSecond()));
        for (int i = 0; i < 14; i++) {
            client.get("/2/dm_events", Map.of());
        }
        assertThat(client.get("/2/dm_events", Map.of()).statusCode()).isEqualTo(429);
        clock.passes(Duration.ofMinutes(15));
        assertThat(client.get("/2/dm_events", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesTheNewestFirstAndSinceAnId() {
        String oldest = fake.citizenPosts(USER, "@MuniQuilpue 0");
        for (int i = 1; i <= 12; i++) {
            fake.citizenPosts(USER, "@MuniQuilpue " + i);
        }
        String first = client.get(ME + "/mentions", Map.of("since_id", oldest)).body();

        assertThat(first).contains("\"result_count\":10", "@MuniQuilpue 12", "next_token");
        String token = first.replaceAll("(?s).*\"next_token\":\"([^\"]+)\".*", "$1");
        String second = client.get(ME + "/mentions", Map.of("since_id", oldest, "pagination_token", token))
                .body();
        assertThat(second).contains("\"result_count\":2").doesNotContain("next_token", "MuniQuilpue 0\"");
    }

    @Test
    void withoutCreditsItDoesNothing() {
        fake.runsOutOfCredits();

        assertThat(client.get("/2/dm_events", Map.of()).statusCode()).isEqualTo(402);
        assertThat(client.post("/2/tweets", post("hola")).statusCode()).isEqualTo(402);
        assertThat(fake.posts()).isEmpty();
    }

    @Test
    void keepsALedgerOfAllThatItWasAsked() {
        client.get("/2/users/me", Map.of());
        fake.next("POST /2/tweets", XFault.unavailable());
        client.post("/2/tweets", post("hola"));

        assertThat(fake.calls()).extracting(XCall::endpoint).containsExactly("GET /2/users/me", "POST /2/tweets");
        assertThat(fake.calls()).extracting(XCall::status).containsExactly(200, 503);
    }

    private HttpResponse<String> reply(String to, String text) {
        return client.post(
                "/2/tweets", "{\"text\":\"" + text + "\",\"reply\":{\"in_reply_to_tweet_id\":\"" + to + "\"}}");
    }

    private static String post(String text) {
        return "{\"text\":\"" + text + "\"}";
    }
}
