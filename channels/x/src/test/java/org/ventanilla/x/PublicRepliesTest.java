package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.testkit.RecordingSink;

class PublicRepliesTest {
    private final XFixture x = new XFixture();
    private final RecordingSink sink = new RecordingSink();

    @AfterEach
    void stop() {
        x.close();
    }

    @Test
    void answersAMentionUnderIt() {
        x.channel.start(sink);
        String post = x.platform.citizenPosts(CITIZEN, "@MuniQuilpue ¿a qué hora abren? Ñandú & <3 😀");

        eventually(() -> assertThat(sink.events()).hasSize(1));
        TextReceived event = sink.events(TextReceived.class).get(0);
        assertThat(event.text()).isEqualTo("¿a qué hora abren? Ñandú & <3 😀");
        assertThat(event.conversation()).isEqualTo(x.inPublic(post));
        assertThat(event.eventId()).isEqualTo("post:" + post);

        SendResult result = x.channel.send(x.answer(event.conversation(), "Abrimos de 8:30 a 13:30 & <más>."));

        assertThat(result).isInstanceOf(SendResult.Sent.class);
        assertThat(x.platform.replies(post)).containsExactly("@vecina_000001 Abrimos de 8:30 a 13:30 & <más>.");
    }
}
