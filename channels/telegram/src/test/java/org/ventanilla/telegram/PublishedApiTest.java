package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.telegram.TelegramFixture.CHAT;
import static org.ventanilla.testkit.Eventually.eventually;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.telegram.BotApiCall;
import org.ventanilla.testkit.telegram.Fault;
import org.ventanilla.testkit.telegram.PublishedBotApi;

class PublishedApiTest {
    private final PublishedBotApi published = PublishedBotApi.load();
    private final TelegramFixture telegram = new TelegramFixture();
    private final RecordingSink sink = new RecordingSink();

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void callsOnlyWhatIsPublishedInThePublishedShape() {
        telegram.channel.start(sink);
        telegram.platform.citizenWrites(CHAT, "hola");
        eventually(() -> assertThat(sink.events()).hasSize(1));
        telegram.platform.next("sendMessage", Fault.refused(400, "Bad Request: can't parse entities: no"));
        telegram.channel.send(question());
        telegram.platform.citizenPresses(CHAT, "Sí");
        eventually(() -> assertThat(sink.events(ButtonPressed.class)).hasSize(1));
        eventually(() -> assertThat(telegram.platform.unansweredPresses()).isZero());

        assertThat(telegram.platform.calls())
                .extracting(BotApiCall::method)
                .contains("deleteWebhook", "getUpdates", "sendMessage", "answerCallbackQuery");
        assertThat(telegram.platform.calls())
                .flatExtracting(published::problems)
                .isEmpty();
    }

    private Outgoing question() {
        Content content = Content.of("**¿Sí?**").with(List.of(new Button("yes", "Sí")));
        return new Outgoing(
                1,
                "c",
                telegram.conversation(),
                1,
                OutgoingKind.ANSWER,
                Optional.empty(),
                Language.SPANISH,
                content,
                1);
    }
}
