package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.RetryAt;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.channel.SendResult.Uncertain;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Privately;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.x.FakeX;
import org.ventanilla.testkit.x.ShownPost;
import org.ventanilla.testkit.x.XFault;

/** What the bot says where everybody reads it. */
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

    @Test
    void givesOneReplyToEachMention() {
        x.channel.start(sink);
        String first = mention("@MuniQuilpue ¿a qué hora abren?");
        ConversationRef conversation = x.inPublic(first);

        assertThat(x.channel.send(x.answer(conversation, "Abrimos a las 8:30.")))
                .isInstanceOf(Sent.class);
        assertThat(x.channel.send(x.answer(conversation, "Y cerramos a las 13:30.")))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.POLICY));

        String second = x.platform.citizenReplies(CITIZEN, first, "@MuniQuilpue ¿y los sábados?");
        eventually(() -> assertThat(sink.events()).hasSize(2));
        assertThat(sink.events().get(1).conversation()).isEqualTo(conversation);
        assertThat(x.channel.send(x.answer(conversation, "Los sábados no abrimos.")))
                .isInstanceOf(Sent.class);
        assertThat(x.platform.replies(first)).hasSize(1);
        assertThat(x.platform.replies(second)).hasSize(1);
    }

    @Test
    void answersAnAccountThreeTimesADayAndThenLeavesItToAPerson() {
        x.channel.start(sink);
        for (int i = 1; i <= 3; i++) {
            assertThat(x.channel.send(x.answer(x.inPublic(mention("@MuniQuilpue pregunta " + i)), "Respuesta " + i)))
                    .isInstanceOf(Sent.class);
        }
        ConversationRef fourth = x.inPublic(mention("@MuniQuilpue pregunta 4"));

        assertThat(x.channel.send(x.answer(fourth, "Respuesta 4"))).isInstanceOf(Rejected.class);
        assertThat(x.channel.send(x.byAgent(fourth, "Lo veo yo."))).isInstanceOf(Sent.class);
        x.clock.passes(Duration.ofHours(24));
        assertThat(x.channel.send(x.answer(fourth, "Respuesta 4")))
                .as("the mention was answered by a person")
                .isInstanceOf(Rejected.class);
        ConversationRef fifth = x.inPublic(mention("@MuniQuilpue pregunta 5"));
        assertThat(x.channel.send(x.answer(fifth, "Respuesta 5"))).isInstanceOf(Sent.class);
    }

    @Test
    void helpsSomeoneInDangerBeyondTheDaysLimitAndTheBudget() {
        XChannel poor = x.channel(x.config.spending(1));
        poor.start(sink);
        for (int i = 1; i <= 3; i++) {
            poor.send(x.answer(x.inPublic(mention("@MuniQuilpue pregunta " + i)), "Respuesta " + i));
        }
        spendAll(poor);
        ConversationRef conversation = x.inPublic(mention("@MuniQuilpue ayuda"));
        Outgoing help = x.outgoing(conversation, OutgoingKind.SAFETY, Optional.empty(), Content.of("Llame ya al 131."));

        assertThat(poor.send(x.answer(conversation, "Otra cosa."))).isInstanceOf(Rejected.class);
        assertThat(poor.send(help)).isInstanceOf(Sent.class);
        poor.close();
    }

    @Test
    void stopsAtTheBudgetAndSaysSo() {
        XChannel poor = x.channel(x.config.spending(1));
        poor.start(sink);
        ConversationRef conversation = x.inPublic(mention("@MuniQuilpue hola"));
        spendAll(poor);

        assertThat(poor.send(x.answer(conversation, "Hola.")))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.QUOTA));
        assertThat(poor.health().state()).isEqualTo(State.QUOTA);
        assertThat(poor.health().advice()).contains("x.monthly_budget");
        assertThat(poor.figures().get("spent")).contains("of 1 US dollars");
        x.clock.passes(Duration.ofDays(31));
        ConversationRef next = x.inPublic(mention("@MuniQuilpue hola otra vez"));
        assertThat(poor.send(x.answer(next, "Hola de nuevo."))).isInstanceOf(Sent.class);
        poor.close();
    }

    @Test
    void refusesWhatXWouldCallADuplicate() {
        x.channel.start(sink);
        x.channel.send(x.answer(x.inPublic(mention("@MuniQuilpue ¿a qué hora abren?")), "Abrimos a las 8:30."));
        ConversationRef again = x.inPublic(mention("@MuniQuilpue ¿a qué hora abrían?"));

        assertThat(x.channel.send(x.answer(again, "Abrimos a las 8:30.")))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.DUPLICATE));
    }

    @Test
    void theSameAnswerToTwoPeopleIsNoDuplicate() {
        x.channel.start(sink);
        String other = x.platform.citizenPosts("6000000002", "@MuniQuilpue ¿a qué hora abren?");
        String one = mention("@MuniQuilpue ¿a qué hora abren?");

        assertThat(x.channel.send(x.answer(x.inPublic(one), "Abrimos a las 8:30.")))
                .isInstanceOf(Sent.class);
        assertThat(x.channel.send(x.answer(x.inPublic(other, "6000000002"), "Abrimos a las 8:30.")))
                .isInstanceOf(Sent.class);
    }

    @Test
    void isNotSummonedByAReplyThatDoesNotNameIt() {
        x.channel.start(sink);
        String own = x.platform.ownerPosts("Mañana no abrimos.");
        String reply = x.platform.citizenReplies(CITIZEN, own, "¿y pasado?");
        eventually(() -> assertThat(sink.events()).hasSize(1));

        assertThat(x.channel.send(x.answer(x.inPublic(own), "Pasado sí.")))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.POLICY));
        assertThat(x.platform.replies(reply)).isEmpty();
    }

    @Test
    void leavesADeletedPostAlone() {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿a qué hora abren?");
        x.platform.citizenDeletes(post);

        assertThat(x.channel.send(x.answer(x.inPublic(post), "A las 8:30.")))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.GONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 263, 264, 265, 300, 5_000})
    void fitsAnyAnswerIntoOnePost(int length) {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿qué?");
        String text = "Palabra ".repeat(length / 8) + "x".repeat(length % 8);

        assertThat(x.channel.send(x.answer(x.inPublic(post), text))).isInstanceOf(Sent.class);

        ShownPost shown = x.platform.posts().get(0);
        assertThat(Cuts.weight(shown.text())).isLessThanOrEqualTo(280);
        boolean isCut = shown.text().endsWith("Más por mensaje privado.");
        assertThat(isCut).isEqualTo(length > 265);
        assertThat(shown.deepLink().isPresent()).isEqualTo(isCut);
    }

    @Test
    void tellsAnAgentThatTheirWordsAreTooLong() {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿qué?");

        assertThat(x.channel.send(x.byAgent(x.inPublic(post), "x".repeat(281))))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.TOO_LONG));
    }

    @Test
    void offersPrivateMessagesByTheirAddress() {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿qué?");
        Content content = Content.of("Escríbanos.").with(List.of(Privately.button("Escribir")));

        x.channel.send(x.outgoing(x.inPublic(post), OutgoingKind.ANSWER, Optional.empty(), content));

        assertThat(x.platform.posts().get(0).deepLink())
                .contains("https://x.com/messages/compose?recipient_id=" + FakeX.ACCOUNT_ID);
    }

    @Test
    void aReplyOfWhichNobodyKnowsIsLookedForAndNotRepeated() {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿a qué hora abren?");
        Outgoing answer = x.answer(x.inPublic(post), "A las 8:30.");
        x.platform.next("POST /2/tweets", XFault.swallowed());

        assertThat(x.channel.send(answer)).isInstanceOf(Uncertain.class);
        SendResult soon = x.channel.send(XFixture.again(answer));
        assertThat(soon).as("X has had no time to show it").isInstanceOf(RetryAt.class);
        x.clock.passes(Duration.ofSeconds(30));

        assertThat(x.channel.send(XFixture.again(answer))).isInstanceOf(Sent.class);
        assertThat(x.platform.replies(post)).hasSize(1);
        assertThat(x.platform.calls("POST /2/tweets")).hasSize(1);
    }

    @Test
    void aReplyThatXNeverSawIsSentOnceMore() {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿a qué hora abren?");
        Outgoing answer = x.answer(x.inPublic(post), "A las 8:30.");
        x.platform.next("POST /2/tweets", XFault.cut());

        assertThat(x.channel.send(answer)).isInstanceOf(Uncertain.class);
        x.clock.passes(Duration.ofSeconds(30));

        assertThat(x.channel.send(XFixture.again(answer))).isInstanceOf(Sent.class);
        assertThat(x.platform.replies(post)).hasSize(1);
    }

    @Test
    void aReplyIsNotRepeatedAfterARestart() {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿a qué hora abren?");
        Outgoing answer = x.answer(x.inPublic(post), "A las 8:30.");
        x.channel.send(answer);
        x.channel.close();

        try (XChannel restarted = x.channel(x.config)) {
            assertThat(restarted.send(XFixture.again(answer))).isInstanceOf(Sent.class);
        }
        assertThat(x.platform.replies(post)).hasSize(1);
    }

    @Test
    void withoutCreditsAPersonGetsIt() {
        x.channel.start(sink);
        String post = mention("@MuniQuilpue ¿a qué hora abren?");
        x.platform.runsOutOfCredits();

        assertThat(x.channel.send(x.answer(x.inPublic(post), "A las 8:30.")))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.QUOTA));
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.QUOTA));
        x.platform.getsCredits();
        String next = mention("@MuniQuilpue ¿y mañana?");
        assertThat(x.channel.send(x.answer(x.inPublic(next), "Mañana también.")))
                .isInstanceOf(Sent.class);
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
    }

    private void spendAll(XChannel channel) {
        x.platform.hasNoLimits();
        for (int i = 0; channel.health().state() != State.QUOTA && i < 100; i++) {
            x.platform.citizenWrites(CITIZEN, "gracias " + i);
            channel.send(x.byAgent(x.inPrivate(), "De nada " + i));
        }
        assertThat(channel.health().state()).isEqualTo(State.QUOTA);
    }

    private String mention(String text) {
        int before = sink.events().size();
        String post = x.platform.citizenPosts(CITIZEN, text);
        eventually(() -> assertThat(sink.events())
                .extracting(InboundEvent::eventId)
                .contains("post:" + post)
                .hasSizeGreaterThan(before));
        return post;
    }
}
