package org.ventanilla.testkit.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.testkit.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeTelegramTest {
    private static final long CHAT = 7;

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotClient bot = new BotClient(telegram.uri(), FakeTelegram.TOKEN);

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void saysWhoTheBotIsWhateverTheCaseOfTheMethod() throws Exception {
        assertThat(bot.call("getMe", "").at("/result/is_bot").asBoolean()).isTrue();
        assertThat(bot.call("getme", "{}").at("/result/is_bot").asBoolean()).isTrue();
    }

    @Test
    void refusesAWrongTokenAndAnUnknownMethod() throws Exception {
        JsonNode refusal = new BotClient(telegram.uri(), "1:wrong").call("getMe", "");

        assertThat(refusal.path("error_code").asInt()).isEqualTo(401);
        assertThat(refusal.path("ok").asBoolean(true)).isFalse();
        assertThat(bot.raw("getEverything", "").statusCode()).isEqualTo(404);
        assertThat(telegram.calls()).isEmpty();
    }

    @Test
    void keepsUpdatesUntilAHigherOffsetConfirmsThem() throws Exception {
        telegram.citizenWrites(CHAT, "uno");
        telegram.citizenWrites(CHAT, "dos");

        JsonNode first = bot.call("getUpdates", "{\"limit\":1}").path("result");
        assertThat(first).hasSize(1);
        assertThat(bot.call("getUpdates", "{}").path("result")).hasSize(2);

        long next = first.get(0).path("update_id").asLong() + 1;
        JsonNode second = bot.call("getUpdates", "{\"offset\":" + next + "}").path("result");
        assertThat(second).hasSize(1);
        assertThat(second.at("/0/message/text").asText()).isEqualTo("dos");
        assertThat(telegram.unconfirmedUpdates()).isEqualTo(1);
    }

    @Test
    void waitsForUpdatesAsLongAsAsked() throws Exception {
        CompletableFuture<HttpResponse<String>> poll = bot.later("getUpdates", "{\"timeout\":20}");
        eventually(() -> assertThat(telegram.calls("getUpdates")).hasSize(1));
        assertThat(poll).isNotDone();

        telegram.citizenWrites(CHAT, "hola");

        assertThat(poll.get(10, TimeUnit.SECONDS).body()).contains("\"text\":\"hola\"");
    }

    @Test
    void endsAPollWhenAnotherBegins() throws Exception {
        CompletableFuture<HttpResponse<String>> poll = bot.later("getUpdates", "{\"timeout\":20}");
        eventually(() -> assertThat(telegram.calls("getUpdates")).hasSize(1));

        bot.call("getUpdates", "{}");

        HttpResponse<String> ended = poll.get(10, TimeUnit.SECONDS);
        assertThat(ended.statusCode()).isEqualTo(409);
        assertThat(ended.body()).contains("terminated by other getUpdates request");
    }

    @Test
    void letsNobodyPollWhileAWebhookIsSet() throws Exception {
        telegram.setsWebhook("https://x.example/hook");
        assertThat(bot.call("getWebhookInfo", "").at("/result/url").asText()).isEqualTo("https://x.example/hook");
        assertThat(bot.raw("getUpdates", "{}").statusCode()).isEqualTo(409);

        bot.call("deleteWebhook", "{}");

        assertThat(bot.raw("getUpdates", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void deliversOnlyTheKindsThatAreAllowed() throws Exception {
        bot.call("getUpdates", "{\"allowed_updates\":[\"message\"]}");
        long message = telegram.citizenWrites(CHAT, "hola");
        telegram.citizenEdits(CHAT, message, "hola!");

        assertThat(bot.call("getUpdates", "{}").path("result")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b",
                "a > b",
                "a & b",
                "<b>a",
                "a</b>",
                "<b><i>a</b></i>",
                "<p>a</p>",
                "<b class=\\\"x\\\">a</b>",
                "<a>x</a>",
                "<a href=\\\"javascript:x\\\">x</a>",
                "&nbsp;"
            })
    void refusesMarkupThatIsNotToTheLetter(String html) throws Exception {
        assertThat(sendHtml(html).path("description").asText()).startsWith("Bad Request: can't parse entities: ");
        assertThat(telegram.shown(CHAT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a &lt; b &amp; &quot;c&quot; &#33;, a < b & \"c\" !",
        "<b>a <i>b</i></b>, a b",
        "<a href=\\\"https://x.example/?a&amp;b\\\">x</a>, x"
    })
    void showsMarkupAsACitizenReadsIt(String html, String text) throws Exception {
        assertThat(sendHtml(html).path("ok").asBoolean()).isTrue();
        assertThat(telegram.shown(CHAT)).containsExactly(text);
    }

    @Test
    void countsTheTextWithoutItsMarkup() throws Exception {
        assertThat(sendHtml("<b>" + "x".repeat(4096) + "</b>").path("ok").asBoolean())
                .isTrue();
        assertThat(sendHtml("x".repeat(4097)).path("description").asText()).contains("message is too long");
        assertThat(sendHtml("<b> </b>").path("description").asText()).contains("text is empty");
        assertThat(sendHtml("\\ud83d").path("description").asText()).contains("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"keyboard\":[]}|unknown field",
                "{\"inline_keyboard\":[[{\"text\":\"x\",\"callback_data\":\"a\",\"colour\":\"red\"}]]}|unknown field",
                "{\"inline_keyboard\":[[{\"text\":\"x\"}]]}|exactly one action",
                "{\"inline_keyboard\":[[{\"text\":\"\",\"callback_data\":\"a\"}]]}|unallowed",
                "{\"inline_keyboard\":[[{\"text\":\"x\",\"callback_data\":\"\"}]]}|BUTTON_DATA_INVALID",
                "\"inline\"|object expected"
            })
    void refusesOddKeyboards(String markup, String why) throws Exception {
        telegram.citizenIs(CHAT, "Rosa", "es");

        JsonNode answer = bot.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\",\"reply_markup\":" + markup + "}");

        assertThat(answer.path("description").asText()).contains(why);
    }

    @Test
    void refusesMoreThan64BytesBehindAButton() throws Exception {
        telegram.citizenIs(CHAT, "Rosa", "es");
        String markup = "{\"inline_keyboard\":[[{\"text\":\"x\",\"callback_data\":\"" + "ñ".repeat(33) + "\"}]]}";

        assertThat(bot.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\",\"reply_markup\":" + markup + "}")
                        .path("description")
                        .asText())
                .contains("BUTTON_DATA_INVALID");
    }

    @Test
    void refusesParametersItDoesNotKnow() throws Exception {
        telegram.citizenIs(CHAT, "Rosa", "es");

        assertThat(bot.call("sendMessage", "{\"chat_id\":7,\"text\":\"x\",\"colour\":\"red\"}")
                        .path("description")
                        .asText())
                .contains("colour");
    }

    @Test
    void refusesWhereThereIsNoChatOrTheBotIsBlocked() throws Exception {
        assertThat(sendTo(8).path("description").asText()).isEqualTo("Bad Request: chat not found");

        telegram.citizenBlocks(CHAT);
        assertThat(sendTo(CHAT).path("error_code").asInt()).isEqualTo(403);

        telegram.citizenUnblocks(CHAT);
        assertThat(sendTo(CHAT).path("ok").asBoolean()).isTrue();
    }

    @Test
    void takesOneAnswerToEachPress() throws Exception {
        telegram.citizenIs(CHAT, "Rosa", "es");
        String markup = "{\"inline_keyboard\":[[{\"text\":\"Sí\",\"callback_data\":\"yes\"}]]}";
        bot.call("sendMessage", "{\"chat_id\":7,\"text\":\"¿?\",\"reply_markup\":" + markup + "}");
        telegram.citizenPresses(CHAT, "Sí");
        String id =
                bot.call("getUpdates", "{}").at("/result/0/callback_query/id").asText();
        assertThat(telegram.unansweredPresses()).isEqualTo(1);

        assertThat(answer(id).path("ok").asBoolean()).isTrue();
        assertThat(answer(id).path("error_code").asInt()).isEqualTo(400);
        assertThat(telegram.unansweredPresses()).isZero();
    }

    @Test
    void takesButtonsAwayOnce() throws Exception {
        telegram.citizenIs(CHAT, "Rosa", "es");
        String markup = "{\"inline_keyboard\":[[{\"text\":\"Sí\",\"callback_data\":\"yes\"}]]}";
        bot.call("sendMessage", "{\"chat_id\":7,\"text\":\"¿?\",\"reply_markup\":" + markup + "}");

        assertThat(bot.call("editMessageReplyMarkup", "{\"chat_id\":7,\"message_id\":1}")
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(bot.call("editMessageReplyMarkup", "{\"chat_id\":7,\"message_id\":1}")
                        .path("description")
                        .asText())
                .contains("message is not modified");
        assertThatThrownBy(() -> telegram.citizenPresses(CHAT, "Sí")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheListOfCommands() throws Exception {
        assertThat(bot.call("setMyCommands", "{\"commands\":[{\"command\":\"ayuda\",\"description\":\"Ayuda\"}]}")
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(bot.call("setMyCommands", "{\"commands\":[{\"command\":\"Ayuda\",\"description\":\"x\"}]}")
                        .path("error_code")
                        .asInt())
                .isEqualTo(400);
    }

    @Test
    void failsAsAskedAndThenGoesOn() throws Exception {
        telegram.citizenIs(CHAT, "Rosa", "es");
        telegram.next("sendMessage", Fault.tooManyRequests(3), 2);
        telegram.next("sendMessage", Fault.badGateway());
        telegram.next("sendMessage", Fault.swallowed());

        assertThat(sendTo(CHAT).at("/parameters/retry_after").asInt()).isEqualTo(3);
        assertThat(sendTo(CHAT).path("error_code").asInt()).isEqualTo(429);
        assertThat(bot.raw("sendMessage", "{}").body()).startsWith("<html>");
        assertThat(telegram.shown(CHAT)).isEmpty();
        assertThatThrownBy(() -> sendTo(CHAT)).isInstanceOf(IOException.class);
        assertThat(telegram.shown(CHAT)).hasSize(1);
        assertThat(sendTo(CHAT).path("ok").asBoolean()).isTrue();
    }

    private JsonNode sendHtml(String html) throws IOException, InterruptedException {
        telegram.citizenIs(CHAT, "Rosa", "es");
        return bot.call("sendMessage", "{\"chat_id\":\"7\",\"parse_mode\":\"HTML\",\"text\":\"" + html + "\"}");
    }

    private JsonNode sendTo(long chat) throws IOException, InterruptedException {
        return bot.call("sendMessage", "{\"chat_id\":" + chat + ",\"text\":\"hola\"}");
    }

    private JsonNode answer(String callbackId) throws IOException, InterruptedException {
        return bot.call("answerCallbackQuery", "{\"callback_query_id\":\"" + callbackId + "\"}");
    }
}
