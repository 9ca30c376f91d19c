package org.ventanilla.app.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private final Credentials fresh = Credentials.fresh(new Random(1));

    @Test
    void belongTogether() {
        assertThat(fresh.isGenuine()).isTrue();
        assertThat(Credentials.fresh(new Random(2))).isNotEqualTo(fresh);
    }

    @Test
    void openNoOtherConversation() {
        Credentials other = Credentials.fresh(new Random(2));

        assertThat(new Credentials(other.conversation(), fresh.token()).isGenuine())
                .isFalse();
        assertThat(new Credentials(fresh.conversation(), fresh.conversation()).isGenuine())
                .as("what stands in the store opens nothing")
                .isFalse();
        assertThat(new Credentials("", "").isGenuine()).isFalse();
        assertThat(new Credentials("ñ", "ñ".repeat(43)).isGenuine()).isFalse();
    }

    @Test
    void doNotShowTheSecret() {
        assertThat(fresh.toString()).doesNotContain(fresh.token());
    }
}
