package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.InboundEvent.TextEdited;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.x.XCall;
import org.ventanilla.testkit.x.XFault;

/** The faults that whatever receives must survive. */
class XReceivingTest {
    private static final String MENTIONS = "GET /2/users/:id/mentions";
    private static final String MESSAGES = "GET /2/dm_events";

    private final XFixture x = new XFixture();
    private final RecordingSink sink = new RecordingSink();

    XReceivingTest() {
        x.platform.hasNoLimits();
    }

    @AfterEach
    void stop() {
        x.close();
    }

    @Test
    void publicAndPrivateAreNeverOneConversation() {
        x.channel.start(sink);
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue hola");
        x.platform.citizenWrites(CITIZEN, "hola");

        eventually(() -> assertThat(sink.events()).hasSize(2));
        assertThat(sink.events())
                .extracting(event -> event.conversation().visibility())
                .containsExactlyInAnyOrder(Visibility.PUBLIC, Visibility.PRIVATE);
        assertThat(sink.events())
                .extracting(event -> event.conversation().key())
                .doesNotHaveDuplicates();
        assertThat(sink.events()).extracting(event -> event.citizen().id()).containsOnly(CITIZEN);
        assertThat(sink.events())
                .extracting(event -> event.citizen().name())
                .containsOnly("Vecina 5000000001 (@vecina_000001)");
    }

    @Test
    void neverAnswersItselfRepostsOrAutomatedAccounts() {
        x.platform.citizenIs("7000000001", "otrobot", "Otro bot", true);
        x.channel.start(sink);
        x.platform.ownerPosts("@MuniQuilpue somos nosotros");
        x.platform.ownerWrites(CITIZEN, "escribimos a mano");
        x.platform.citizenPosts("7000000001", "@MuniQuilpue beep");
        x.platform.citizenWrites("7000000001", "beep");
        String post = x.platform.citizenPosts("6000000009", "@MuniQuilpue de una persona");
        x.platform.citizenReposts(CITIZEN, post);
        x.platform.citizenWrites(CITIZEN, "lo último");

        eventually(() -> assertThat(sink.events()).hasSize(2));
        assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .containsExactlyInAnyOrder("de una persona", "lo último");
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        x.channel.start(sink);
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue uno");
        eventually(() -> assertThat(sink.events()).hasSize(1));
        x.channel.close();
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue dos");
        x.clock.passes(Duration.ofMinutes(10));
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue tres");

        try (XChannel restarted = x.channel(x.config)) {
            restarted.start(sink);
            eventually(() -> assertThat(texts()).contains("dos", "tres"));
        }
        assertThat(texts()).containsSubsequence("dos", "tres");
    }

    @Test
    void aSwitchThatIsFlippedAnswersNothingOld() {
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue de ayer");
        x.platform.citizenWrites(CITIZEN, "de ayer");
        x.clock.passes(Duration.ofDays(1));
        x.channel.start(sink);
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue de hoy");

        eventually(() -> assertThat(texts()).containsExactly("de hoy"));
    }

    @Test
    void catchesUpABacklogInOrderAcrossPages() {
        x.channel.start(sink);
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
        x.channel.close();
        List<String> written =
                IntStream.rangeClosed(1, 750).mapToObj(n -> "mensaje " + n).toList();
        written.forEach(text -> x.platform.citizenPosts(CITIZEN, "@MuniQuilpue " + text));

        try (XChannel restarted = x.channel(x.config)) {
            restarted.start(sink);
            eventually(() -> assertThat(sink.events()).hasSize(750));
        }
        assertThat(texts()).isEqualTo(written);
    }

    @Test
    void aBacklogLongerThanTheWindowIsReadOnWhereItBrokeOff() {
        x.channel.start(sink);
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
        x.channel.close();
        List<String> written =
                IntStream.rangeClosed(1, 2_000).mapToObj(n -> "mensaje " + n).toList();
        written.forEach(text -> x.platform.citizenWrites(CITIZEN, text));
        x.platform.limit(MESSAGES, 15);

        try (XChannel restarted = x.channel(x.config)) {
            restarted.start(sink);
            eventually(() -> assertThat(x.platform.calls(MESSAGES))
                    .extracting(XCall::status)
                    .contains(429));
            assertThat(sink.events()).isEmpty();
            x.clock.passes(Duration.ofMinutes(15));
            eventually(() -> assertThat(sink.events()).hasSize(2_000));
        }
        assertThat(texts()).isEqualTo(written);
    }

    @Test
    void waitsUntilTheWindowBeginsAnew() {
        x.platform.limit(MENTIONS, 2);
        x.channel.start(sink);

        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.BACKOFF));
        assertThat(x.waits).contains(Duration.ofMinutes(15));
        x.clock.passes(Duration.ofMinutes(15));
        x.platform.hasNoLimits();
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue hola");
        eventually(() -> assertThat(sink.events()).hasSize(1));
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
    }

    @Test
    void survivesWhateverComesInsteadOfAnAnswer() {
        List<XFault> faults = List.of(
                XFault.badGateway(),
                XFault.unavailable(),
                XFault.truncated(),
                XFault.empty(),
                XFault.swallowed(),
                XFault.cut(),
                XFault.tooManyRequests(),
                XFault.refused(400, "Invalid Request", "no"),
                XFault.hanging());
        faults.forEach(fault -> {
            x.platform.next(MENTIONS, fault);
            x.platform.next(MESSAGES, fault);
        });
        x.channel.start(sink);
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue en público");
        x.platform.citizenWrites(CITIZEN, "en privado");

        eventually(() -> assertThat(texts()).containsExactlyInAnyOrder("en público", "en privado"));
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
    }

    @Test
    void anAnswerThatDripsIsGivenUp() {
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue " + "larguísimo ".repeat(30));
        x.platform.next(MENTIONS, XFault.dripping());
        x.channel.start(sink);

        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.BACKOFF));
        eventually(() -> assertThat(sink.events()).hasSize(1));
    }

    @Test
    void refusedKeysAreAStateOfTheirOwn() {
        x.channel.start(sink);
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
        x.platform.revokesTokens();

        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.AUTH));
        assertThat(x.channel.health().advice()).contains("ventanilla channel login x");
    }

    @Test
    void aClockThatIsWrongIsRefusedLikeKeys() {
        x.platform.clockIsAhead(Duration.ofMinutes(10));
        x.channel.start(sink);

        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.AUTH));
    }

    @Test
    void oneThatCannotBeStoredHoldsBackNothingForEver() {
        List<InboundEvent> stored = new ArrayList<>();
        x.channel.start(event -> {
            if (event instanceof TextReceived text && text.text().equals("veneno")) {
                throw new IllegalStateException("a fault of ours");
            }
            synchronized (stored) {
                stored.add(event);
            }
        });
        x.platform.citizenWrites(CITIZEN, "veneno");
        x.platform.citizenWrites(CITIZEN, "sano");

        eventually(() -> {
            synchronized (stored) {
                assertThat(stored).hasSize(2);
            }
        });
        assertThat(stored.get(0)).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatIsChangedReplacesWhatWasWritten() {
        x.channel.start(sink);
        String before = x.platform.citizenPosts(CITIZEN, "@MuniQuilpue se cortó el agua");
        eventually(() -> assertThat(sink.events()).hasSize(1));
        String after = x.platform.citizenEdits(before, "@MuniQuilpue se cortó la luz");

        eventually(() -> assertThat(sink.events(TextEdited.class)).hasSize(1));
        TextEdited edited = sink.events(TextEdited.class).get(0);
        assertThat(edited.messageId()).isEqualTo(before);
        assertThat(edited.text()).isEqualTo("se cortó la luz");
        x.channel.send(x.answer(edited.conversation(), "Lo sabemos."));
        assertThat(x.platform.replies(after)).hasSize(1);
    }

    @Test
    void aPictureIsSomethingItCannotRead() {
        x.channel.start(sink);
        x.platform.citizenSendsPicture(CITIZEN);
        x.platform.citizenPostsPicture(CITIZEN, "@MuniQuilpue https://t.co/abc");

        eventually(() -> assertThat(sink.events(Unreadable.class))
                .extracting(Unreadable::kind)
                .containsExactly("photo", "photo"));
    }

    @Test
    void aNumberThatWasNotOfferedIsJustANumber() {
        x.channel.start(sink);
        x.platform.citizenWrites(CITIZEN, "2");
        x.platform.citizenWrites("6000000003", "1");

        eventually(() -> assertThat(sink.events(TextReceived.class)).hasSize(2));
        assertThat(sink.events(ButtonPressed.class)).isEmpty();
    }

    @Test
    void asksOnlyForWhatIsNew() {
        x.channel.start(sink);
        String post = x.platform.citizenPosts(CITIZEN, "@MuniQuilpue hola");
        eventually(() -> assertThat(sink.events()).hasSize(1));
        x.clock.passes(Duration.ofMinutes(10));
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue hola otra vez");
        eventually(() -> assertThat(sink.events()).hasSize(2));

        eventually(() -> {
            List<XCall> calls = x.platform.calls(MENTIONS);
            String since = calls.get(calls.size() - 1).query().getOrDefault("since_id", "");
            assertThat(new XId(since).isAfter(new XId(post))).isTrue();
        });
    }

    @Test
    void tellsHowManyEncryptedChatsWait() {
        x.platform.citizenWritesEncrypted(CITIZEN);
        x.platform.citizenWritesEncrypted("6000000004");
        x.channel.start(sink);

        eventually(() -> assertThat(x.channel.figures().get("encrypted")).startsWith("2 waiting"));
    }

    @Test
    void endsWithinSecondsAndLeavesNoThread() {
        x.platform.next(MENTIONS, XFault.hanging());
        x.channel.start(sink);
        eventually(() -> assertThat(x.platform.calls(MENTIONS)).isNotEmpty());

        x.channel.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("x-muni-"));
    }

    private List<String> texts() {
        return sink.events(TextReceived.class).stream().map(TextReceived::text).toList();
    }
}
