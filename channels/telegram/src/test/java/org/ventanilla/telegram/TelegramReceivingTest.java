package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.telegram.TelegramFixture.CHAT;
import static org.ventanilla.telegram.TelegramFixture.NOW;
import static org.ventanilla.testkit.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.InboundEvent.CommandReceived;
import org.ventanilla.bot.message.InboundEvent.LocationReceived;
import org.ventanilla.bot.message.InboundEvent.ReachabilityChanged;
import org.ventanilla.bot.message.InboundEvent.TextEdited;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.Source;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.telegram.BotApiCall;
import org.ventanilla.testkit.telegram.FakeTelegram;
import org.ventanilla.testkit.telegram.Fault;
import org.ventanilla.testkit.telegram.ShownMessage;

class TelegramReceivingTest {
    private static final String PHOTO = """
            {"photo":[{"file_id":"small","file_unique_id":"a","width":90,"height":60,"file_size":900},
                {"file_id":"big","file_unique_id":"b","width":900,"height":600,"file_size":90000}]}""";
    private static final long STRANGER = 6_000_000_001L;
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(60);

    private final TelegramFixture telegram = new TelegramFixture();
    private final FakeTelegram platform = telegram.platform;
    private final RecordingSink sink = new RecordingSink();

    @AfterEach
    void stop() {
        telegram.close();
    }

    // --- what is understood ---

    @Test
    void tellsWhoWritesAndInWhichLanguageTheirDeviceIs() {
        platform.citizenIs(CHAT, "Rosa 🌹", "pt-br");
        start();

        long messageId = platform.citizenWrites(CHAT, "bom dia");

        TextReceived event = first(TextReceived.class);
        assertThat(event.citizen().id()).isEqualTo(Long.toString(CHAT));
        assertThat(event.citizen().name()).isEqualTo("Rosa 🌹");
        assertThat(event.citizen().language()).contains(new Language("pt"));
        assertThat(event.messageId()).isEqualTo(Long.toString(messageId));
        assertThat(event.conversation()).isEqualTo(telegram.conversation());
    }

    @ParameterizedTest
    @CsvSource({"es,[es]", "es-419,[es]", "ES,[es]", "fil,[]", "'',[]", "x,[]"})
    void takesOnlyTwoLetterLanguages(String tag, String expected) {
        platform.citizenIs(CHAT, "Rosa", tag);
        start();
        platform.citizenWrites(CHAT, "hola");

        assertThat(first(TextReceived.class).citizen().language().stream().toList())
                .hasToString(expected);
    }

    @Test
    void namesTheMessageThatAnEditChanges() {
        start();
        long messageId = platform.citizenWrites(CHAT, "se corto la lus");

        platform.citizenEdits(CHAT, messageId, "se cortó la luz");

        TextEdited event = first(TextEdited.class);
        assertThat(event.text()).isEqualTo("se cortó la luz");
        assertThat(event.messageId()).isEqualTo(first(TextReceived.class).messageId());
        assertThat(event.eventId()).isNotEqualTo(first(TextReceived.class).eventId());
    }

    @ParameterizedTest
    @CsvSource({
        "/start, start, ''",
        "/start agua-2024, start, agua-2024",
        "/START@Ventanilla_Bot  agua, start, agua",
        "/ayuda, ayuda, ''",
        "/help@otro_bot, help, ''"
    })
    void readsCommandsFromTheText(String text, String name, String argument) {
        start();

        platform.citizenWrites(CHAT, text);

        CommandReceived event = first(CommandReceived.class);
        assertThat(event.name()).isEqualTo(name);
        assertThat(event.argument()).isEqualTo(argument);
    }

    @Test
    void takesASlashBeforeOtherThingsAsText() {
        start();

        platform.citizenWrites(CHAT, "/¿qué?");

        assertThat(first(TextReceived.class).text()).isEqualTo("/¿qué?");
    }

    @ParameterizedTest
    @CsvSource({
        "voice, '{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":3}'",
        "photo, '[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}]'",
        "location, '{\"latitude\":1000,\"longitude\":-73.2}'",
        "contact, '{\"phone_number\":\"1\",\"first_name\":\"x\"}'",
        "sticker, '{}'",
        "something_new, '{}'"
    })
    void tellsTheKindOfWhatItCannotRead(String kind, String json) {
        start();

        platform.citizenSends(CHAT, kind, json);

        assertThat(first(Unreadable.class).kind()).isEqualTo(kind.equals("something_new") ? "unknown" : kind);
    }

    @Test
    void takesWhatIsWrittenUnderAPictureAsText() {
        start();

        platform.citizenSendsFile(CHAT, PHOTO, "ya no quiero vivir");

        TextReceived event = first(TextReceived.class);
        assertThat(event.text()).isEqualTo("ya no quiero vivir");
        assertThat(event.attachments()).containsExactly(new Attachment("big", "photo", "", "image/jpeg", 90_000));
    }

    @Test
    void takesTheWordsOfAnAlbumOnceAndKeepsAllItsPictures() {
        start();

        platform.citizenSendsAlbum(CHAT, List.of(PHOTO, PHOTO, PHOTO), "el hoyo de mi calle");

        eventually(() -> assertThat(sink.events()).hasSize(3));
        assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .containsExactly("el hoyo de mi calle");
        assertThat(sink.events(Unreadable.class))
                .allSatisfy(picture -> assertThat(picture.attachments()).hasSize(1));
    }

    @Test
    void keepsTheNameAndTypeOfADocument() {
        start();

        platform.citizenSendsFile(
                CHAT,
                "{\"document\":{\"file_id\":\"d\",\"file_unique_id\":\"u\",\"file_name\":\"multa.pdf\",\"mime_type\":\"application/pdf\",\"file_size\":12}}",
                "");

        assertThat(first(Unreadable.class).attachments())
                .containsExactly(new Attachment("d", "document", "multa.pdf", "application/pdf", 12));
    }

    @Test
    void takesTheNewWordsUnderAPictureAsAnEdit() {
        start();
        long messageId = platform.citizenSendsFile(CHAT, PHOTO, "se corto la lus");

        platform.citizenEditsTheCaption(CHAT, messageId, "se cortó la luz");

        TextEdited event = first(TextEdited.class);
        assertThat(event.text()).isEqualTo("se cortó la luz");
        assertThat(event.messageId()).isEqualTo(first(TextReceived.class).messageId());
    }

    @Test
    void tellsWhereACitizenIs() {
        start();

        platform.citizenSends(CHAT, "location", "{\"latitude\":-39.8142,\"longitude\":-73.2459}");

        assertThat(first(LocationReceived.class).place()).isEqualTo(new Coordinates(-39.8142, -73.2459));
    }

    @Test
    void readsWhatACitizenForwards() {
        start();

        platform.citizenForwards(CHAT, "¿es cierto que mañana no hay agua?");

        assertThat(first(TextReceived.class).text()).isEqualTo("¿es cierto que mañana no hay agua?");
    }

    @Test
    void isSilentAboutNotesOfThePlatformItself() {
        start();

        platform.citizenSends(CHAT, "pinned_message", "{}");
        platform.citizenWrites(CHAT, "hola");

        first(TextReceived.class);
        assertThat(sink.events()).hasSize(1);
    }

    @Test
    void tellsWhenACitizenBlocksTheBotAndComesBack() {
        start();
        platform.citizenWrites(CHAT, "hola");

        platform.citizenBlocks(CHAT);
        platform.citizenUnblocks(CHAT);

        eventually(() -> assertThat(sink.events(ReachabilityChanged.class))
                .extracting(ReachabilityChanged::reachable)
                .containsExactly(false, true));
    }

    @Test
    void answersEveryPressSoThatTheButtonStopsWaiting() {
        platform.citizenIs(CHAT, "Rosa", "es");
        start();
        telegram.channel.send(question());
        platform.deliver("callback_query", press("inaccessible", "private", CHAT, dataOf("Centro")));

        assertThat(first(ButtonPressed.class).buttonId()).isEqualTo("zone:1");
        assertThat(first(ButtonPressed.class).at()).isEqualTo(NOW);
        eventually(() -> assertThat(platform.calls("answerCallbackQuery")).hasSize(1));
    }

    @Test
    void refusesAPressOfWhatNobodyOfferedThemAndSaysSo() {
        platform.citizenIs(CHAT, "Rosa", "en-GB");
        platform.citizenIs(STRANGER, "Otro", "pt");
        start();
        telegram.channel.send(question());

        for (String forged :
                List.of("zone:1", "", "1.7", "zz.0", "1.99999", "person", "\u202e1.0", "zzzzzzzzzzzz.yes")) {
            platform.citizenForgesAPress(CHAT, forged);
        }
        platform.citizenForgesAPress(STRANGER, dataOf("Centro"));
        platform.citizenForgesAPress(STRANGER, "1.yes");

        eventually(() -> assertThat(platform.toasts()).hasSize(10));
        assertThat(platform.toasts())
                .containsOnly(
                        "That button is no longer valid. Please write your question.",
                        "Ese botón ya no está vigente. Escriba su pregunta, por favor.");
        assertThat(platform.unansweredPresses()).isZero();
        assertThat(sink.events()).isEmpty();
    }

    @Test
    void asksUnderAnAnswerWhetherItHelpedAndAsksOnce() {
        platform.citizenIs(CHAT, "Rosa", "es");
        start();
        Source source = new Source("Tránsito", Optional.empty(), NOW);
        Content answer =
                new Content("A las 8.", Optional.empty(), question().content().buttons(), Optional.of(source));
        telegram.channel.send(telegram.answer(answer));

        platform.citizenPresses(CHAT, "👎");

        assertThat(first(ButtonPressed.class).buttonId()).isEqualTo("feedback:no:1");
        eventually(() -> assertThat(platform.messages(CHAT).get(0).buttons())
                .extracting(ShownMessage.ShownButton::label)
                .containsExactly("Centro", "Playa"));
        assertThat(platform.toasts()).containsExactly("¡Gracias!");
    }

    @Test
    void leavesGroupsAndBotsAlone() {
        start();

        platform.deliver("message", message(1, "{\"id\":-100123,\"type\":\"supergroup\",\"title\":\"x\"}", false));
        platform.deliver("message", message(2, "{\"id\":77,\"type\":\"private\"}", true));
        platform.deliver("callback_query", press("group", "group", 77, "1.0"));
        platform.citizenWrites(CHAT, "hola");

        first(TextReceived.class);
        assertThat(sink.events()).hasSize(1);
        eventually(() -> assertThat(platform.calls("answerCallbackQuery")).hasSize(1));
    }

    @Test
    void tellsTheMenuOfCommandsInEachLanguage() {
        platform.next("setMyCommands", Fault.tooManyRequests(1));
        start();
        platform.citizenWrites(CHAT, "hola");
        first(TextReceived.class);
        platform.citizenWrites(CHAT, "hola");
        platform.citizenWrites(CHAT, "hola");

        eventually(() -> {
            platform.citizenWrites(CHAT, "hola");
            assertThat(platform.commands(""))
                    .containsExactly("ayuda", "persona", "idioma", "privacidad", "parar", "olvidar");
            assertThat(platform.commands("es")).isEqualTo(platform.commands(""));
            assertThat(platform.commands("en"))
                    .containsExactly("help", "human", "language", "privacy", "stop", "forget");
        });
    }

    // --- offsets ---

    @Test
    void confirmsWithTheNextRequestWhatIsStored() {
        start();
        platform.citizenWrites(CHAT, "uno");
        platform.citizenWrites(CHAT, "dos");

        eventually(() -> assertThat(platform.unconfirmedUpdates()).isZero());

        long last = Long.parseLong(sink.events().get(1).eventId());
        assertThat(offsets()).first().isEqualTo(0L);
        assertThat(offsets()).last().isEqualTo(last + 1);
    }

    @Test
    void confirmsOnlyWhatCameBeforeTheOneThatCouldNotBeStored() {
        platform.citizenWrites(CHAT, "uno");
        platform.citizenWrites(CHAT, "dos");
        platform.citizenWrites(CHAT, "tres");
        InboundSink firstOnly = event -> {
            if (!sink.events().isEmpty()) {
                sink.failNext(1);
            }
            sink.accept(event);
        };
        telegram.channel.start(firstOnly);

        eventually(() -> assertThat(sink.refused()).isGreaterThan(1));

        assertThat(sink.events()).hasSize(1);
        assertThat(platform.unconfirmedUpdates()).isEqualTo(2);
        assertThat(telegram.channel.health().state()).isEqualTo(State.BACKOFF);
        assertThat(telegram.channel.health().advice()).contains("stored");
    }

    @Test
    void followsIdsThatStartAnewLower() {
        start();
        platform.citizenWrites(CHAT, "antes de las vacaciones");
        eventually(() -> assertThat(platform.unconfirmedUpdates()).isZero());

        platform.continuesUpdateIdsAt(1_000);
        platform.citizenWrites(CHAT, "después");
        platform.citizenWrites(CHAT, "y luego");

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .containsExactly("antes de las vacaciones", "después", "y luego"));
        eventually(() -> assertThat(platform.unconfirmedUpdates()).isZero());
    }

    @Test
    void takesInABacklogInOrder() {
        for (int n = 0; n < 450; n++) {
            platform.citizenWrites(CHAT, "mensaje " + n);
        }
        start();

        eventually(() -> assertThat(sink.events()).hasSize(450));
        assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .startsWith("mensaje 0", "mensaje 1");
        assertThat(sink.events()).extracting(InboundEvent::eventId).isSorted();
    }

    @Test
    void asksOnlyForTheKindsItReads() {
        start();

        eventually(() -> assertThat(platform.calls("getUpdates")).hasSizeGreaterThan(1));
        assertThat(platform.calls("getUpdates").get(0).parameters())
                .containsEntry(
                        "allowed_updates", "[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]")
                .containsEntry("timeout", "0");
        eventually(() -> assertThat(platform.calls("getUpdates"))
                .last()
                .satisfies(call -> assertThat(call.parameters()).containsEntry("timeout", "25")));
    }

    @Test
    void tellsThatPeopleShouldLookWhenPollingFailsForThreeMinutes() {
        platform.goesDown();
        start();
        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.BACKOFF));
        telegram.clock.passes(Duration.ofMinutes(3));

        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.STALE));
        assertThat(telegram.channel.health().since()).isEqualTo(NOW);
        assertThat(telegram.channel.health().advice()).contains("network");

        platform.comesBack();
        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.OK));
    }

    @Test
    void tellsThatNothingIsHeardWhenARequestNeverEnds() {
        start();
        platform.citizenWrites(CHAT, "hola");
        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.OK));
        eventually(() -> assertThat(platform.calls("getUpdates")).hasSizeGreaterThan(1));

        telegram.clock.passes(Duration.ofMinutes(6));

        assertThat(telegram.channel.health().state()).isEqualTo(State.STALE);
    }

    // --- poison ---

    @Test
    void storesAnUpdateItCannotReadAsUnreadableAndGoesOn() {
        platform.citizenWrites(CHAT, "antes");
        platform.deliver(
                "message",
                "{\"message_id\":1e400,\"date\":\"yesterday\",\"chat\":{\"id\":5000000001,\"type\":\"private\"},\"text\":7}");
        platform.deliver("message", message(3, "{\"id\":77,\"type\":\"private\"}", false, Long.MAX_VALUE));
        platform.deliver("message", "{\"nonsense\":true}");
        platform.deliver("edited_message", "{\"chat\":{\"id\":\"x\"}}");
        platform.deliver("my_chat_member", "{\"chat\":[1,2]}");
        platform.citizenWrites(CHAT, "después");

        start();

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .containsExactly("antes", "después"));
        assertThat(sink.events(Unreadable.class)).extracting(Unreadable::kind).containsExactly("unknown", "unknown");
        assertThat(first(Unreadable.class).conversation()).isEqualTo(telegram.conversation());
        assertThat(sink.events()).hasSize(4);
        eventually(() -> assertThat(platform.unconfirmedUpdates()).isZero());
    }

    @Test
    void givesUpOnOneUpdateThatAFaultOfOursKeepsFromBeingStored() {
        platform.citizenWrites(CHAT, "el que tropieza");
        platform.citizenWrites(CHAT, "el siguiente");
        telegram.channel.start(event -> {
            if (event instanceof TextReceived text && text.text().contains("tropieza")) {
                throw new IllegalStateException("a bug");
            }
            sink.accept(event);
        });

        assertThat(first(TextReceived.class).text()).isEqualTo("el siguiente");
        assertThat(first(Unreadable.class).kind()).isEqualTo("unknown");
        assertThat(telegram.waits).hasSize(2);
    }

    // --- when the platform fails ---

    @Test
    void waitsAsLongAsItIsAskedTo() {
        platform.next("getUpdates", Fault.tooManyRequests(37), 2);
        start();
        platform.citizenWrites(CHAT, "hola");

        first(TextReceived.class);
        assertThat(telegram.waits).containsExactly(Duration.ofSeconds(37), Duration.ofSeconds(37));
    }

    @Test
    void recoversFromEveryKindOfBrokenAnswer() {
        List<Fault> faults = List.of(
                Fault.badGateway(), Fault.truncated(), Fault.swallowed(), Fault.refused(500, "Internal Server Error"));
        faults.forEach(fault -> platform.next("getUpdates", fault));
        platform.citizenWrites(CHAT, "hola");
        start();

        first(TextReceived.class);
        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.OK));
        assertThat(telegram.waits)
                .hasSize(faults.size())
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMillis(250), LONGEST_BACKOFF));
    }

    @Test
    void waitsLongerWithEachFailureInARowUpToAMinute() {
        platform.goesDown();
        start();

        eventually(() -> assertThat(telegram.waits).hasSizeGreaterThan(12));

        assertThat(telegram.waits.get(0)).isLessThanOrEqualTo(Duration.ofMillis(500));
        assertThat(telegram.waits.get(4)).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(telegram.waits.get(11)).isBetween(Duration.ofSeconds(30), LONGEST_BACKOFF);
        assertThat(telegram.channel.health().state()).isEqualTo(State.BACKOFF);
    }

    @Test
    void startsBeforeThePlatformIsThere() {
        platform.goesDown();
        start();
        eventually(() -> assertThat(telegram.waits).isNotEmpty());

        platform.comesBack();
        platform.citizenWrites(CHAT, "hola");

        first(TextReceived.class);
    }

    @Test
    void saysThatAnotherProgramReceivesInItsPlace() {
        start();
        eventually(() -> assertThat(platform.calls("getUpdates")).hasSizeGreaterThan(1));

        platform.next("getUpdates", Fault.refused(409, "Conflict: terminated by other getUpdates request"), 100_000);
        platform.endsThePoll();

        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.CONFLICT));
        assertThat(telegram.channel.health().advice()).contains("Another program");
        assertThat(telegram.waits.get(0)).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void removesAWebhookWhenItStartsAndSaysSoWhenOneIsSetLater() {
        platform.setsWebhook("https://old.example/hook");
        start();
        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.OK));
        assertThat(platform.webhook()).isEmpty();

        platform.setsWebhook("https://new.example/hook");

        eventually(() -> assertThat(telegram.channel.health().advice()).contains("webhook"));
        assertThat(telegram.channel.health().state()).isEqualTo(State.CONFLICT);
        assertThat(platform.webhook()).isEqualTo("https://new.example/hook");
    }

    @Test
    void saysThatTheTokenWasRevoked() {
        start();
        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.OK));

        platform.revokesToken();

        eventually(() -> assertThat(telegram.channel.health().state()).isEqualTo(State.AUTH));
        assertThat(telegram.channel.health().advice()).contains("bot-token").doesNotContain(FakeTelegram.TOKEN);
        assertThat(telegram.waits).contains(Duration.ofSeconds(60));
    }

    // --- the end ---

    @Test
    void leavesNoThreadBehindThatKeepsTheProcessAlive() {
        start();
        platform.citizenWrites(CHAT, "hola");
        eventually(() -> assertThat(platform.unconfirmedUpdates()).isZero()); // so the next poll is under way
        telegram.channel.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("telegram")
                        || thread.getName().startsWith("OkHttp"))
                .allMatch(Thread::isDaemon)
                .noneMatch(thread -> thread.getName().equals("telegram-muni"));
    }

    @Test
    void isDeliveredAgainAfterARestartWhatWasNotConfirmed() {
        sink.failNext(Integer.MAX_VALUE);
        start();
        platform.citizenWrites(CHAT, "no me pierdan");
        eventually(() -> assertThat(sink.refused()).isPositive());
        telegram.channel.close();
        RecordingSink after = new RecordingSink();

        try (TelegramChannel next = telegram.channel(Duration.ofSeconds(2))) {
            next.start(after);
            eventually(() -> assertThat(after.events(TextReceived.class))
                    .extracting(TextReceived::text)
                    .containsExactly("no me pierdan"));
        }
    }

    @Test
    void startsOnce() {
        start();

        assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class);
    }

    private void start() {
        telegram.channel.start(sink);
    }

    private <T extends InboundEvent> T first(Class<T> kind) {
        eventually(() -> assertThat(sink.events(kind)).isNotEmpty());
        return sink.events(kind).get(0);
    }

    private List<Long> offsets() {
        return platform.calls("getUpdates").stream()
                .map(BotApiCall::parameters)
                .map(parameters -> Long.parseLong(String.valueOf(parameters.get("offset"))))
                .toList();
    }

    private static String message(int id, String chat, boolean bot) {
        return message(id, chat, bot, NOW.getEpochSecond());
    }

    private static String message(int id, String chat, boolean bot, long date) {
        return "{\"message_id\":%d,\"date\":%d,\"chat\":%s,\"from\":{\"id\":77,\"is_bot\":%b,\"first_name\":\"x\"},\"text\":\"hola\"}"
                .formatted(id, date, chat, bot);
    }

    private Outgoing question() {
        return telegram.answer(
                Content.of("¿Dónde?").with(List.of(new Button("zone:1", "Centro"), new Button("zone:2", "Playa"))));
    }

    private String dataOf(String label) {
        return platform.messages(CHAT).get(0).buttons().stream()
                .filter(button -> button.label().equals(label))
                .map(ShownMessage.ShownButton::data)
                .findFirst()
                .orElseThrow();
    }

    /** A press under a message that Telegram no longer shows us. */
    private static String press(String id, String chatType, long chat, String data) {
        return """
                {"id":"%s","chat_instance":"1","data":"%s","from":{"id":77,"is_bot":false,"first_name":"x"},
                 "message":{"message_id":1,"date":0,"chat":{"id":%d,"type":"%s"}}}""".formatted(id, data, chat, chatType);
    }
}
