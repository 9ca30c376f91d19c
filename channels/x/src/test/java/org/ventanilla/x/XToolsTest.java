package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.testkit.x.FakeX;
import org.ventanilla.x.XDoctor.Check;

/** The log-in by PIN, and the doctor. */
class XToolsTest {
    private final FakeX platform = new FakeX();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void getsTheKeysOnceTheOwnerAgreed() {
        XLogin login = new XLogin(platform.uri(), FakeX.CONSUMER_KEY, FakeX.CONSUMER_SECRET);

        XLogin.Asked asked = done(login.ask());
        assertThat(asked.address()).contains("/oauth/authorize?oauth_token=");
        XLogin.Granted granted = done(login.grant(asked, platform.ownerAgrees()));

        assertThat(granted.accessToken()).isEqualTo(FakeX.ACCESS_TOKEN);
        assertThat(granted.accessSecret()).isEqualTo(FakeX.ACCESS_SECRET);
        assertThat(granted.account()).isEqualTo(FakeX.ACCOUNT_NAME);
        assertThat(granted.toString()).doesNotContain("canary");
    }

    @Test
    void saysWhatToDoAboutAWrongAppOrPin() {
        XLogin wrong = new XLogin(platform.uri(), FakeX.CONSUMER_KEY, "another-secret");
        assertThat(refusal(wrong.ask())).contains("API key");
        XLogin login = new XLogin(platform.uri(), FakeX.CONSUMER_KEY, FakeX.CONSUMER_SECRET);
        XLogin.Asked asked = done(login.ask());
        platform.ownerAgrees();
        assertThat(refusal(login.grant(asked, "0000000"))).contains("PIN");
        platform.goesDown();
        assertThat(refusal(login.ask())).contains("network");
    }

    @Test
    void findsAHealthyAccountHealthy() {
        assertThat(checks(Clock.systemUTC())).hasSizeGreaterThanOrEqualTo(7).allMatch(Check::well);
        assertThat(platform.posts()).isEmpty();
    }

    @Test
    void findsWhatIsWrongAndSaysWhatToDo() {
        platform.allowsOnly("read");
        assertThat(ill(Clock.systemUTC())).singleElement().asString().contains("permissions", "channel login x");
        platform.allowsOnly("read-write-directmessages");
        platform.runsOutOfCredits();
        assertThat(ill(Clock.systemUTC())).anyMatch(advice -> advice.contains("credits"));
        platform.getsCredits();
        assertThat(ill(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(7))))
                .singleElement()
                .asString()
                .contains("NTP");
        platform.revokesTokens();
        assertThat(ill(Clock.systemUTC()))
                .anyMatch(advice -> advice.contains("consumer_key"))
                .anyMatch(advice -> advice.contains("bearer_token"));
        platform.goesDown();
        assertThat(ill(Clock.systemUTC())).singleElement().asString().contains("network");
    }

    private List<String> ill(Clock clock) {
        return checks(clock).stream()
                .filter(check -> !check.well())
                .map(Check::advice)
                .toList();
    }

    private List<Check> checks(Clock clock) {
        XConfig config = XConfig.of("muni", XFixture.KEYS_WITH_BEARER).at(platform.uri());
        try (XDoctor doctor = new XDoctor(config, clock)) {
            return doctor.checks();
        }
    }

    private static <T> T done(XLogin.Step<T> step) {
        return step.match(result -> result, why -> {
            throw new AssertionError(why);
        });
    }

    private static <T> String refusal(XLogin.Step<T> step) {
        return step.match(result -> "", why -> why);
    }
}
