package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.RetryAt;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.channel.SendResult.Uncertain;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.x.XFault;

/** Direct messages out: within X's limits, people first, none twice. */
class PrivateMessagesTest {
    private static final String SEND = "POST /2/dm_conversations/with/:id/messages";

    private final XFixture x = new XFixture();

    @AfterEach
    void stop() {
        x.close();
    }

    @Test
    void keepsTheLastOfAWindowForPeopleAndForSomeoneInDanger() {
        x.platform.citizenWrites(CITIZEN, "hola");
        for (int i = 1; i <= 12; i++) {
            assertThat(send("Respuesta " + i)).isInstanceOf(Sent.class);
        }

        SendResult thirteenth = send("Respuesta 13");

        assertThat(thirteenth)
                .isInstanceOfSatisfying(
                        RetryAt.class,
                        later -> assertThat(later.at())
                                .isEqualTo(x.clock.instant().plus(Duration.ofMinutes(15))));
        assertThat(x.channel.send(x.byAgent(x.inPrivate(), "Soy Ana."))).isInstanceOf(Sent.class);
        assertThat(x.channel.send(
                        x.outgoing(x.inPrivate(), OutgoingKind.SAFETY, Optional.empty(), Content.of("Llame al 131."))))
                .isInstanceOf(Sent.class);
        assertThat(x.channel.send(x.byAgent(x.inPrivate(), "Aquí sigo."))).isInstanceOf(Sent.class);
        assertThat(x.channel.send(x.byAgent(x.inPrivate(), "Y aquí."))).isInstanceOf(RetryAt.class);
        assertThat(x.platform.calls(SEND))
                .as("nothing is sent inside the window")
                .hasSize(15);
        x.clock.passes(Duration.ofMinutes(15));
        assertThat(send("Respuesta 13")).isInstanceOf(Sent.class);
    }

    @Test
    void aClosedWindowOfMessagesDoesNotStopPublicReplies() {
        RecordingSink sink = new RecordingSink();
        x.channel.start(sink);
        x.platform.citizenWrites(CITIZEN, "hola");
        x.platform.limit(SEND, 1);
        send("uno");
        assertThat(send("dos"))
                .isInstanceOfSatisfying(
                        RetryAt.class, later -> assertThat(later.scope()).isEqualTo(SendResult.Scope.CONVERSATION));
        String post = x.platform.citizenPosts(CITIZEN, "@MuniQuilpue hola");
        eventually(() -> assertThat(sink.events()).hasSize(2));

        assertThat(x.channel.send(x.answer(x.inPublic(post), "Hola."))).isInstanceOf(Sent.class);
    }

    @Test
    void closedMessagesAreRefusedForAPersonToSee() {
        x.platform.citizenWrites(CITIZEN, "hola");
        x.platform.citizenClosesMessages(CITIZEN);

        assertThat(send("Hola."))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.POLICY));
    }

    @Test
    void neverWritesFirst() {
        assertThat(send("Buenas, ¿cómo está?")).isInstanceOf(Rejected.class);
        assertThat(x.platform.directMessages(CITIZEN)).isEmpty();
    }

    @Test
    void aMessageOfWhichNobodyKnowsIsLookedForAndNotRepeated() {
        for (XFault fault : List.of(XFault.swallowed(), XFault.truncated(), XFault.hanging(), XFault.empty())) {
            x.platform.citizenWrites(CITIZEN, "hola");
            Outgoing answer = x.answer(x.inPrivate(), "Respuesta con " + fault.status() + fault.hashCode() + " ñ & <");
            int before = x.platform.directMessages(CITIZEN).size();
            x.platform.next(SEND, fault);

            assertThat(x.channel.send(answer)).isInstanceOf(Uncertain.class);
            x.clock.passes(Duration.ofSeconds(30));
            assertThat(x.channel.send(XFixture.again(answer))).isInstanceOf(Sent.class);
            assertThat(x.platform.directMessages(CITIZEN)).hasSize(before + 1);
        }
    }

    @Test
    void aMessageThatXNeverSawIsSentOnceMore() {
        x.platform.citizenWrites(CITIZEN, "hola");
        Outgoing answer = x.answer(x.inPrivate(), "Hola.");
        x.platform.next(SEND, XFault.cut());

        assertThat(x.channel.send(answer)).isInstanceOf(Uncertain.class);
        x.clock.passes(Duration.ofSeconds(30));
        assertThat(x.channel.send(XFixture.again(answer))).isInstanceOf(Sent.class);
        assertThat(x.platform.directMessages(CITIZEN)).containsExactly("Hola.");
    }

    @Test
    void aLongMessageGoesOnWhereItHadToWait() {
        x.platform.citizenWrites(CITIZEN, "hola");
        x.platform.limit(SEND, 5);
        String text = IntStream.range(0, 1_200)
                .mapToObj(n -> "Esta es la oración %04d.".formatted(n))
                .collect(Collectors.joining(" "));
        Outgoing longer = x.answer(x.inPrivate(), text);

        assertThat(x.channel.send(longer)).isInstanceOf(RetryAt.class);
        int first = x.platform.directMessages(CITIZEN).size();
        x.clock.passes(Duration.ofMinutes(15));
        assertThat(x.channel.send(XFixture.again(longer))).isInstanceOf(Sent.class);

        assertThat(first).isEqualTo(2);
        List<String> shown = x.platform.directMessages(CITIZEN);
        assertThat(shown).hasSize(4);
        assertThat(String.join(" ", shown)).isEqualTo(text);
    }

    @Test
    void choicesAreNumberedLinesAndAnsweredByNumberOrWords() {
        RecordingSink sink = new RecordingSink();
        x.platform.hasNoLimits();
        x.channel.start(sink);
        x.platform.citizenWrites(CITIZEN, "hola");
        Content content =
                Content.of("¿Cuál?").with(List.of(new Button("zone:1", "Centro"), new Button("zone:2", "Playa")));
        x.channel.send(x.outgoing(x.inPrivate(), OutgoingKind.ANSWER, Optional.empty(), content));
        assertThat(x.platform.directMessages(CITIZEN)).containsExactly("¿Cuál?\n\n1) Centro\n2) Playa");

        x.platform.citizenWrites(CITIZEN, " 2 ");
        x.platform.citizenWrites(CITIZEN, "centro");

        eventually(() -> assertThat(sink.events(ButtonPressed.class))
                .extracting(ButtonPressed::buttonId)
                .containsExactly("zone:2", "zone:1"));
    }

    @Test
    void theFirstMessageNamesThePrivacyNotice() {
        x.platform.citizenWrites(CITIZEN, "hola");
        try (XChannel channel = x.channel(x.config.naming("https://muni.example/privacidad"))) {
            channel.send(x.answer(x.inPrivate(), "Hola."));
            channel.send(x.answer(x.inPrivate(), "¿Algo más?"));
        }
        List<String> shown = x.platform.directMessages(CITIZEN);
        assertThat(shown.get(0)).contains("https://muni.example/privacidad");
        assertThat(shown.get(1)).isEqualTo("¿Algo más?");
    }

    @Test
    void revokedKeysRefuseForGood() {
        x.platform.citizenWrites(CITIZEN, "hola");
        x.platform.revokesTokens();

        assertThat(send("Hola."))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.AUTH));
    }

    private SendResult send(String text) {
        return x.channel.send(x.answer(x.inPrivate(), text));
    }
}
