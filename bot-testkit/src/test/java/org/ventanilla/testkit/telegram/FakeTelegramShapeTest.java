package org.ventanilla.testkit.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake promises nothing that the published Bot API does not have. */
class FakeTelegramShapeTest {
    private static final long CHAT = 7;

    private final PublishedBotApi published = PublishedBotApi.load();
    private final FakeTelegram telegram = new FakeTelegram();
    private final BotClient bot = new BotClient(telegram.uri(), FakeTelegram.TOKEN);

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void knowsOnlyPublishedMethodsAndParameters() {
        FakeTelegram.methods().forEach((method, parameters) -> {
            assertThat(published.hasMethod(method)).as(method).isTrue();
            assertThat(parameters).as(method).allMatch(parameter -> published.hasParameter(method, parameter));
        });
    }

    @Test
    void deliversUpdatesOfThePublishedShape() throws Exception {
        long message = telegram.citizenWrites(CHAT, "/start agua");
        telegram.citizenEdits(CHAT, message, "hola");
        telegram.citizenSends(CHAT, "location", "{\"latitude\":-39.8,\"longitude\":-73.2}");
        bot.call(
                "sendMessage",
                "{\"chat_id\":7,\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Sí\",\"callback_data\":\"y\"}]]}}");
        telegram.citizenPresses(CHAT, "Sí");
        telegram.citizenBlocks(CHAT);
        telegram.citizenUnblocks(CHAT);

        JsonNode updates = bot.call("getUpdates", "{}").path("result");

        assertThat(updates).hasSize(6);
        assertThat(published.problems("Array of Update", updates)).isEmpty();
    }

    @Test
    void answersInThePublishedShape() throws Exception {
        telegram.citizenIs(CHAT, "Rosa", "es");

        assertThat(published.problems("User", result("getMe", "{}"))).isEmpty();
        assertThat(published.problems("WebhookInfo", result("getWebhookInfo", "{}")))
                .isEmpty();
        assertThat(published.problems("Message", result("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}")))
                .isEmpty();
    }

    @Test
    void wouldNoticeADeviation() throws Exception {
        JsonNode odd = new JsonMapper().readTree("{\"id\":\"7\",\"is_bot\":false,\"colour\":\"red\"}");

        assertThat(published.problems("User", odd))
                .containsExactlyInAnyOrder(
                        "User lacks first_name", "User.id is no Integer", "User.colour is not declared");
    }

    private JsonNode result(String method, String parameters) throws Exception {
        return bot.call(method, parameters).path("result");
    }
}
