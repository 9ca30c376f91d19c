package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramConfigTest {
    private static final String TOKEN = "123456789:AAF-canary-token-0123456789";

    @Test
    void neverPrintsTheToken() {
        assertThat(TelegramConfig.of("muni", TOKEN)).hasToString("TelegramConfig[muni at https://api.telegram.org]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary", "123456789:canary", " 123456789:AAF-canary-token-0123456789", "a/b:canary"})
    void refusesWhatIsNoTokenWithoutRepeatingIt(String token) {
        assertThatThrownBy(() -> TelegramConfig.of("muni", token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("telegram.bot-token")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.telegram.org",
                "ftp://x",
                "http://x/path",
                "http://u:p@x",
                "http://x?q",
                "http://x#f",
                "https:///"
            })
    void refusesABaseThatIsNoRootOfAHost(String api) {
        assertThatThrownBy(() -> TelegramConfig.of("muni", TOKEN).at(URI.create(api)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("telegram.api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT51S", "P9999999D"})
    void refusesAnOddPollTimeout(Duration timeout) {
        assertThatThrownBy(() -> TelegramConfig.of("muni", TOKEN).waiting(timeout, Duration.ofSeconds(1)))
                .hasMessageContaining("telegram.poll-timeout");
    }

    @Test
    void refusesAnOddAccount() {
        assertThatThrownBy(() -> TelegramConfig.of("a b", TOKEN)).hasMessageContaining("telegram.account");
    }

    @Test
    void knowsTheUsualPorts() {
        TelegramConfig config = TelegramConfig.of("muni", TOKEN);

        assertThat(config.port()).isEqualTo(443);
        assertThat(config.at(URI.create("http://localhost")).port()).isEqualTo(80);
        assertThat(config.at(URI.create("http://localhost:8081/")).port()).isEqualTo(8081);
    }
}
