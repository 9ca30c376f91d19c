package org.ventanilla.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.testkit.RecordingSink;

/** The rest of the contract is tested over HTTP, where the web chat's platform is: in the app. */
class WebChatChannelTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final WebChatChannel channel = new WebChatChannel(Clock.fixed(NOW, ZoneOffset.UTC));
    private final RecordingSink sink = new RecordingSink();

    @Test
    void bringsAMessageToTheSinkWithAKeyOfItsOwn() {
        channel.start(sink);
        channel.say("talk", "m-1", "hola", Optional.of(Language.ENGLISH));

        TextReceived event = sink.events(TextReceived.class).get(0);
        assertThat(event.conversation()).isEqualTo(WebChatChannel.conversation("talk"));
        assertThat(event.eventId()).isEqualTo("talk:m-1");
        assertThat(event.messageId()).isEqualTo("m-1");
        assertThat(ClientId.of(event)).isEqualTo("m-1");
        assertThat(event.at()).isEqualTo(NOW);
        assertThat(event.citizen().language()).hasValue(Language.ENGLISH);
    }

    @Test
    void wakesWhoeverWatchesTheConversationAndNobodyElse() {
        channel.start(sink);
        AtomicInteger here = new AtomicInteger();
        AtomicInteger elsewhere = new AtomicInteger();
        Runnable stop = channel.watch("talk", here::incrementAndGet);
        channel.watch("another", elsewhere::incrementAndGet);

        channel.say("talk", "1", "hola", Optional.empty());
        SendResult sent = channel.send(answer("talk"));
        stop.run();
        channel.send(answer("talk"));

        assertThat(sent).isInstanceOf(SendResult.Sent.class);
        assertThat(here).hasValue(2);
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void wakesNobodyForWhatCouldNotBeStored() {
        channel.start(sink);
        AtomicInteger woken = new AtomicInteger();
        channel.watch("talk", woken::incrementAndGet);
        sink.failNext(1);

        assertThatThrownBy(() -> channel.say("talk", "1", "hola", Optional.empty()))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(woken).hasValue(0);
    }

    @Test
    void takesNothingBeforeItIsStartedNorAfterItIsClosed() {
        assertThat(channel.health().state()).isEqualTo(Health.State.STARTING);
        assertThatThrownBy(() -> channel.say("talk", "1", "hola", Optional.empty()))
                .isInstanceOf(StoreUnavailableException.class);

        channel.start(sink);
        assertThat(channel.health().state()).isEqualTo(Health.State.OK);
        channel.close();

        assertThat(channel.health().state()).isEqualTo(Health.State.STOPPED);
        assertThatThrownBy(() -> channel.press("talk", "2", "person", Optional.empty()))
                .isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void letsNoIdReachIntoAnotherConversation() {
        channel.start(sink);

        for (String id : new String[] {"", "a:b", "ñ", "a b", "x".repeat(65)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> channel.say("talk", id, "hola", Optional.empty()));
        }
        assertThat(sink.events()).isEmpty();
    }

    @Test
    void makesTextOutOfHalfCharacters() {
        channel.start(sink);
        channel.say("talk", "1", "a\ud83db\u0000c\ude00d😀", Optional.empty());

        assertThat(sink.events()).hasSize(1);
        assertThat(sink.events(TextReceived.class).get(0).text()).isEqualTo("a\ufffdb\ufffdc\ufffdd😀");
    }

    private static Outgoing answer(String key) {
        return new Outgoing(
                1,
                "id",
                WebChatChannel.conversation(key),
                1,
                OutgoingKind.ANSWER,
                Optional.empty(),
                Language.SPANISH,
                Content.of("hola"),
                1);
    }
}
