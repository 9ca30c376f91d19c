package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.x.PublishedXApi;
import org.ventanilla.testkit.x.XCall;

/** All that we ask of X is in what X publishes. */
class PublishedXApiTest {
    private final PublishedXApi published = PublishedXApi.load();
    private final XFixture x = new XFixture(XFixture.KEYS_WITH_BEARER);

    @AfterEach
    void stop() {
        x.close();
    }

    @Test
    void everyCallIsDeclared() {
        RecordingSink sink = new RecordingSink();
        x.channel.start(sink);
        String post = x.platform.citizenPosts(CITIZEN, "@MuniQuilpue hola");
        x.platform.citizenWrites(CITIZEN, "hola");
        eventually(() -> assertThat(x.platform.openStreams()).isEqualTo(1));
        eventually(() -> assertThat(sink.events()).hasSizeGreaterThanOrEqualTo(2));
        assertThat(x.channel.send(x.answer(x.inPublic(post), "Hola, " + "vecina ".repeat(60))))
                .isInstanceOf(SendResult.Sent.class);
        assertThat(x.channel.send(x.answer(x.inPrivate(), "Hola."))).isInstanceOf(SendResult.Sent.class);

        assertThat(x.platform.calls()).extracting(XCall::endpoint).contains("POST /2/tweets", "GET /2/dm_events");
        assertThat(x.platform.calls())
                .allSatisfy(call ->
                        assertThat(published.problems(call)).as(call.endpoint()).isEmpty());
    }
}
