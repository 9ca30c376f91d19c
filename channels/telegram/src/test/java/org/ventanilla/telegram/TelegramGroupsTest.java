package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.ventanilla.testkit.Eventually.eventually;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.RetryAt;
import org.ventanilla.bot.channel.SendResult.Scope;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.InboundEvent.CommandReceived;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.telegram.FakeTelegram;

class TelegramGroupsTest {
    private static final long GROUP = -4001;
    private static final long FOREIGN = -4002;
    private static final long GROWN = -1_004_001L;
    private static final long ROSA = 77;
    private static final long LUIS = 88;

    private final TelegramFixture telegram = new TelegramFixture();
    private final FakeTelegram platform = telegram.platform;
    private final RecordingSink sink = new RecordingSink();
    private final TelegramChannel channel = telegram.channel(
            TelegramConfig.of("muni", FakeTelegram.TOKEN).at(platform.uri()).inGroups(Set.of(GROUP)));

    @BeforeEach
    void knowsItsName() {
        platform.groupIs(GROUP, "Vecinos");
        platform.groupIs(FOREIGN, "Otros");
        channel.start(sink);
        eventually(() -> assertThat(platform.calls("setMyCommands")).isNotEmpty());
    }

    @AfterEach
    void stop() {
        channel.close();
        telegram.close();
    }

    @ParameterizedTest
    @CsvSource({
        "@ventanilla_bot ¿a qué hora abren?, ¿a qué hora abren?",
        "'Hola @Ventanilla_Bot, ¿está?', 'Hola , ¿está?'",
        "¿a qué hora abren? @ventanilla_bot, ¿a qué hora abren?"
    })
    void hearsWhoMentionsItAndLeavesItsNameOut(String written, String heard) {
        platform.memberWrites(GROUP, ROSA, written);

        assertThat(firstText().text()).isEqualTo(heard);
        assertThat(firstText().conversation()).isEqualTo(rosa());
    }

    @Test
    void hearsWhoAnswersIt() {
        platform.memberReplies(GROUP, ROSA, "en villa alegre", 12);

        assertThat(firstText().text()).isEqualTo("en villa alegre");
    }

    @Test
    void hearsCommandsUnlessTheyAreAnothersBots() {
        platform.memberWrites(GROUP, ROSA, "/ayuda@otro_bot");
        platform.memberWrites(GROUP, ROSA, "/ayuda@ventanilla_bot");
        platform.memberWrites(GROUP, ROSA, "@ventanilla_bot");

        eventually(() -> assertThat(sink.events(CommandReceived.class))
                .extracting(CommandReceived::name)
                .containsExactly("ayuda", "start"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hola a todos", "@ventanilla_bot2 hola", "escriban a x@ventanilla_bot", "@otro_bot hola", ""})
    void isDeafToWhatIsNotMeantForIt(String text) {
        platform.memberWrites(GROUP, ROSA, text);
        platform.memberWrites(GROUP, ROSA, "@ventanilla_bot fin");

        assertThat(firstText().text()).isEqualTo("fin");
    }

    @Test
    void isDeafInGroupsThatAreNotAllowedAndLeavesThem() {
        platform.memberWrites(FOREIGN, ROSA, "@ventanilla_bot hola");
        platform.botIsAddedTo(FOREIGN);
        platform.botIsAddedTo(GROUP);
        platform.memberWrites(GROUP, ROSA, "@ventanilla_bot fin");

        assertThat(firstText().text()).isEqualTo("fin");
        eventually(() -> assertThat(platform.left()).containsExactly(FOREIGN));
    }

    @Test
    void answersUnderTheQuestion() {
        long asked = platform.memberWrites(GROUP, ROSA, "@ventanilla_bot ¿abren?");
        firstText();

        assertThat(channel.send(outgoing("Sí."))).isInstanceOf(SendResult.Sent.class);

        assertThat(platform.shown(GROUP)).containsExactly("Sí.");
        assertThat(platform.calls("sendMessage").get(0).parameters().get("reply_parameters"))
                .contains("\"message_id\":" + asked, "\"allow_sending_without_reply\":true");
    }

    @Test
    void letsOnlyWhoWasAskedPressAButton() {
        channel.send(outgoing("¿Dónde?"));

        platform.memberPresses(GROUP, LUIS, "Centro");
        eventually(() -> assertThat(platform.toasts()).hasSize(1));
        platform.memberPresses(GROUP, ROSA, "Centro");

        eventually(() -> assertThat(sink.events(ButtonPressed.class)).hasSize(1));
        assertThat(sink.events(ButtonPressed.class).get(0).conversation()).isEqualTo(rosa());
        assertThat(platform.toasts().get(0)).contains("ya no está vigente");
    }

    @Test
    void followsAGroupToItsNewId() {
        platform.groupMovesTo(GROUP, GROWN, true);
        platform.memberWrites(GROWN, ROSA, "@ventanilla_bot sigo aquí");

        assertThat(firstText().conversation().key()).isEqualTo(GROWN + ":" + ROSA);
        assertThat(sink.moves()).containsExactly(GROUP + " -> " + GROWN);
    }

    @Test
    void learnsTheNewIdFromARefusalAndSendsAgain() {
        platform.groupMovesTo(GROUP, GROWN, false);

        assertThat(channel.send(outgoing("hola")))
                .asInstanceOf(type(RetryAt.class))
                .returns(Scope.CONVERSATION, RetryAt::scope);

        assertThat(sink.moves()).containsExactly(GROUP + " -> " + GROWN);
    }

    private TextReceived firstText() {
        eventually(() -> assertThat(sink.events(TextReceived.class)).isNotEmpty());
        return sink.events(TextReceived.class).get(0);
    }

    private static ConversationRef rosa() {
        return new ConversationRef("telegram", "muni", GROUP + ":" + ROSA, Visibility.PUBLIC);
    }

    private static Outgoing outgoing(String text) {
        Content content = Content.of(text).with(List.of(new Button("zone:1", "Centro")));
        return new Outgoing(1, "c", rosa(), 1, OutgoingKind.ANSWER, Optional.empty(), Language.SPANISH, content, 1);
    }
}
