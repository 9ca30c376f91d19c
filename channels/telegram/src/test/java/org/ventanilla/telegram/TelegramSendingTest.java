package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.ventanilla.telegram.TelegramFixture.CHAT;
import static org.ventanilla.telegram.TelegramFixture.NOW;
import static org.ventanilla.testkit.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.RetryAt;
import org.ventanilla.bot.channel.SendResult.Scope;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.channel.SendResult.Uncertain;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.testkit.telegram.FakeTelegram;
import org.ventanilla.testkit.telegram.Fault;
import org.ventanilla.testkit.telegram.ShownMessage;

class TelegramSendingTest {
    private static final String LONG = "x".repeat(4096) + " y";

    private final TelegramFixture telegram = new TelegramFixture();
    private final FakeTelegram platform = telegram.platform;

    @BeforeEach
    void openTheChat() {
        platform.citizenIs(CHAT, "Rosa", "es");
    }

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void tellsTheIdsOfTheMessagesItBecame() {
        assertThat(send(LONG)).isEqualTo(new Sent(List.of("1", "2")));
    }

    @Test
    void putsButtonsUnderTheLastPartOnly() {
        send(Content.of(LONG).with(List.of(new Button("a", "Sí"), new Button("b", " "))));

        assertThat(platform.messages(CHAT).get(0).buttons()).isEmpty();
        assertThat(platform.messages(CHAT).get(1).buttons())
                .extracting(ShownMessage.ShownButton::label)
                .containsExactly("Sí", "b");
    }

    @Test
    void fitsExactlyTheLongestTextIntoOneMessage() {
        send("<".repeat(4096));
        send("<".repeat(4097));

        assertThat(platform.shown(CHAT)).extracting(String::length).containsExactly(4096, 4096, 1);
    }

    @Test
    void waitsWithTheWholeChannelWhenAskedTo() {
        platform.next("sendMessage", Fault.tooManyRequests(7));

        assertThat(send("hola"))
                .asInstanceOf(type(RetryAt.class))
                .returns(NOW.plusSeconds(7), RetryAt::at)
                .returns(Scope.CHANNEL, RetryAt::scope);
        assertThat(platform.shown(CHAT)).isEmpty();
    }

    @Test
    void isRefusedByWhoBlockedTheBot() {
        platform.citizenBlocks(CHAT);

        assertRejected(send("hola"), Reason.BLOCKED);
    }

    @Test
    void isRefusedWhereThereIsNoChat() {
        assertRejected(telegram.channel.send(to("404404", "hola")), Reason.GONE);
        assertRejected(telegram.channel.send(to("@somebody", "hola")), Reason.GONE);
        assertThat(platform.calls("sendMessage")).hasSize(1);
    }

    @Test
    void tellsWhereAGroupHasMovedTo() {
        platform.next("sendMessage", Fault.migrated(-100_777L));

        SendResult result = send("hola");

        assertRejected(result, Reason.MIGRATED);
        assertThat(result)
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::detail)
                .asString()
                .contains("-100777");
    }

    @Test
    void tellsThatTheTokenIsRefusedAlsoInItsHealth() {
        platform.revokesToken();

        assertRejected(send("hola"), Reason.AUTH);
        assertThat(telegram.channel.health().state()).isEqualTo(State.AUTH);
    }

    @Test
    void isRefusedWithNothingToShow() {
        assertRejected(send(" \n "), Reason.BAD_CONTENT);
        assertThat(platform.calls("sendMessage")).isEmpty();
    }

    @Test
    void showsThePlainTextWhenTelegramCannotParseTheMarkup() {
        platform.next("sendMessage", Fault.refused(400, "Bad Request: can't parse entities: Unsupported start tag"));

        assertThat(send("Traiga **su cédula** & <foto>")).isInstanceOf(Sent.class);

        assertThat(platform.messages(CHAT))
                .extracting(ShownMessage::markup)
                .containsExactly("Traiga su cédula & <foto>");
    }

    @Test
    void doesNotTryAThirdTime() {
        platform.next("sendMessage", Fault.refused(400, "Bad Request: can't parse entities: no"), 3);

        assertRejected(send("hola"), Reason.BAD_CONTENT);
        assertThat(platform.calls("sendMessage")).hasSize(2);
    }

    @Test
    void isUncertainWhenTheAnswerIsLostAndSendsNothingTwice() {
        send("primero"); // so that a connection is kept alive
        platform.next("sendMessage", Fault.swallowed());

        assertThat(send("segundo")).isInstanceOf(Uncertain.class);
        assertThat(platform.shown(CHAT)).containsExactly("primero", "segundo");
    }

    @Test
    void isUncertainWhenTheAnswerCannotBeRead() {
        platform.next("sendMessage", Fault.truncated());
        assertThat(send("uno")).isInstanceOf(Uncertain.class);

        platform.next("sendMessage", Fault.badGateway());
        assertThat(send("dos")).isInstanceOf(Uncertain.class);

        platform.next("sendMessage", Fault.refused(500, "Internal Server Error"));
        assertThat(send("tres")).isInstanceOf(Uncertain.class);
    }

    @Test
    void isUncertainWhenNoAnswerComesInTime() {
        platform.next("sendMessage", Fault.hanging());

        try (TelegramChannel impatient = telegram.channel(Duration.ofMillis(300))) {
            assertThat(impatient.send(answer(Content.of("hola")))).isInstanceOf(Uncertain.class);
        }
        assertThat(platform.shown(CHAT)).containsExactly("hola");
    }

    @Test
    void isUncertainWhenItIsInterruptedAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(send("hola")).isInstanceOf(Uncertain.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() {
        platform.goesDown();

        assertThat(send("hola"))
                .asInstanceOf(type(RetryAt.class))
                .returns(NOW.plusSeconds(2), RetryAt::at)
                .returns(Scope.CHANNEL, RetryAt::scope);
    }

    @Test
    void isUncertainWhenALaterPartIsRefused() {
        platform.next("sendMessage", Fault.none());
        platform.next("sendMessage", Fault.refused(400, "Bad Request: no"));

        assertThat(send(LONG))
                .asInstanceOf(type(Uncertain.class))
                .extracting(Uncertain::detail)
                .asString()
                .contains("only 1 of 2 parts");
    }

    @Test
    void sendsTheRestOfAMessageAfterTheWaitThatTelegramAsksFor() {
        platform.next("sendMessage", Fault.none());
        platform.next("sendMessage", Fault.tooManyRequests(5));

        assertThat(send(LONG)).isEqualTo(new Sent(List.of("1", "2")));
        assertThat(telegram.waits).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void isUncertainWhenTheConnectionClosesBeforeOrAfterTheRequestIsRead() {
        send("primero"); // so that a connection is kept alive
        platform.next("sendMessage", Fault.resetBeforeReading());
        assertThat(send("uno")).isInstanceOf(Uncertain.class);
        platform.next("sendMessage", Fault.resetAfterReading());
        assertThat(send("dos")).isInstanceOf(Uncertain.class);
        assertThat(platform.shown(CHAT)).containsExactly("primero");
    }

    @Test
    void takesAnAnswerThatComesByteByByte() {
        platform.next("sendMessage", Fault.dripping());

        assertThat(send("hola")).isInstanceOf(Sent.class);
    }

    @Test
    void showsASignOfTyping() {
        telegram.channel.typing(telegram.conversation());
        eventually(() -> assertThat(platform.calls("sendChatAction"))
                .extracting(call -> call.parameters().get("action"))
                .containsExactly("\"typing\""));
    }

    private static void assertRejected(SendResult result, Reason reason) {
        assertThat(result).asInstanceOf(type(Rejected.class)).returns(reason, Rejected::reason);
    }

    private SendResult send(String text) {
        return send(Content.of(text));
    }

    private SendResult send(Content content) {
        return telegram.channel.send(answer(content));
    }

    private Outgoing answer(Content content) {
        return outgoing(telegram.conversation(), content);
    }

    private static Outgoing to(String key, String text) {
        return outgoing(new ConversationRef("telegram", "muni", key, Visibility.PRIVATE), Content.of(text));
    }

    private static Outgoing outgoing(ConversationRef to, Content content) {
        return new Outgoing(1, "c", to, 1, OutgoingKind.ANSWER, Optional.empty(), Language.SPANISH, content, 1);
    }
}
