package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Topic.Urgency;
import org.ventanilla.knowledge.KnowledgeBase;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.storage.Storage;
import org.ventanilla.testkit.BotTester;
import org.ventanilla.testkit.Stores;
import org.ventanilla.testkit.TestClock;

/** The demo institution, talked to: the real engine, the real understanding, a real database. */
class ConversationTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private static KnowledgeSource.Current demo;

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(NOW);
    private Storage storage;
    private BotTester tester;

    @BeforeAll
    static void learnsTheDemo() {
        TestClock clock = new TestClock(NOW);
        Path home = Path.of(System.getProperty("ventanilla.home", ".."));
        Content content =
                ContentReading.of(home.resolve("demo"), clock).content().orElseThrow();
        demo = KnowledgeBase.of(
                content,
                Understanders.trainer(content, Optional.empty(), clock),
                Understanders.untrained(content, LocalDate.now(clock)),
                clock);
    }

    @BeforeEach
    void opens() {
        storage = Storage.sqlite(folder.resolve("ventanilla.db"));
        Stores stores = new Stores(
                storage.inbox(),
                storage.conversations(),
                storage.ledger(),
                storage.outbox(),
                storage.cases(),
                storage.accounts());
        tester = new BotTester(stores, () -> demo, clock);
    }

    @AfterEach
    void closes() {
        storage.close();
    }

    @Test
    void answersAQuestionWithTheApprovedTextAndSaysThatItIsABot() {
        tester.citizenSays("hola, a que hora abren las licencias de conducir?")
                .botReplies("Soy el asistente automático")
                .botIsSilent();
        Outgoing reply = tester.channel().attempts().get(0);
        assertThat(reply.content().text()).contains("8:30");
        assertThat(reply.content().source()).isPresent();
        assertThat(reply.agent()).isEmpty();
    }

    @Test
    void answersARepeatedDeliveryOnce() {
        tester.citizenSays("horario licencias de conducir")
                .botReplies("8:30")
                .platformRepeatsTheLastMessage()
                .botIsSilent();
    }

    @Test
    void aGreetingWaitsAMomentForTheQuestionThatFollows() {
        tester.citizenSays("hola")
                .botIsSilent()
                .citizenSays("a que hora abren las licencias de conducir")
                .botReplies("8:30")
                .botIsSilent();
    }

    @Test
    void aBareGreetingIsReturnedInTheEnd() {
        tester.citizenSays("hola").botIsSilent().timePasses(BotTester.SETTLING).botReplies("¡Hola!");
    }

    @Test
    void tellsTheIncidentOfTheZone() {
        tester.citizenSays("se corto la luz en villa alegre, cuando vuelve??")
                .botReplies("Villa Alegre")
                .botIsSilent();
        assertThat(tester.channel().attempts().get(0).content().text())
                .contains("Término estimado: hoy a las", "Próxima información: hoy a las");
    }

    @Test
    void asksForTheZoneAndUnderstandsTheReply() {
        tester.citizenSays("se corto la luz")
                .botReplies("sector")
                .citizenSays("en villa alegrre")
                .botReplies("Corte de electricidad en Villa Alegre");
    }

    @Test
    void asksForTheZoneAndUnderstandsTheButton() {
        tester.citizenSays("estoy sin luz")
                .botReplies("sector")
                .citizenPresses("zone:los-aromos")
                .botReplies("No tenemos ningún problema informado de electricidad en Los Aromos");
        assertThat(storage.incidents().reports("electricidad", "los-aromos", NOW))
                .isEqualTo(1);
    }

    @Test
    void aComplaintGetsAReceiptAndAPerson() {
        tester.citizenSays("llevo tres semanas esperando y nadie responde, son una vergüenza")
                .botReplies("T-0001-0000")
                .botIsSilent();
        Case open = tester.openCase();
        assertThat(open.reason()).isEqualTo(Reason.COMPLAINT);
        assertThat(open.packet().signals()).isNotEmpty();
    }

    @Test
    void dangerIsAnsweredAtOnceAndOnlyTheProtectedLaneSeesIt() {
        tester.citizenSays("ya no quiero vivir").botReplies("4141").botReplies("T-0001-0000");
        assertThat(tester.channel().attempts()).extracting(Outgoing::kind).containsOnly(OutgoingKind.SAFETY);
        assertThat(tester.openCase().lane()).isEqualTo(Lanes.PROTECTED);
        assertThat(tester.openCase().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void dangerIsSeenAtTheEndOfTheLongestMessage() {
        String danger = " ya no quiero vivir";
        String longest = "bla. ".repeat(20_000).substring(danger.length()) + danger;
        tester.citizenSays(longest).botReplies("4141");
        assertThat(tester.openCase().lane()).isEqualTo(Lanes.PROTECTED);
    }

    @Test
    void doesNotPretendToKnow() {
        tester.citizenSays("¿quién ganó el partido?").botReplies("No lo sé").botIsSilent();
    }

    @Test
    void theBotIsSilentWhileAnAgentHoldsTheConversation() {
        tester.citizenSays("quiero hablar con una persona")
                .botReplies("persona")
                .agentTakesTheCase()
                .citizenSays("a que hora abren las licencias?")
                .botIsSilent()
                .agentReplies("Buenos días")
                .agentIsHeard("Buenos días")
                .agentReturnsTheCase()
                .botReplies("asistente automático")
                .citizenSays("horario licencias de conducir")
                .botReplies("8:30")
                .agentTakesTheCase()
                .agentClosesTheCase()
                .botReplies("Cerramos el caso");
        assertThat(storage.cases().open(Set.copyOf(Lanes.ALL))).isEmpty();
    }

    @Test
    void anAnswerThatMayNotHaveArrivedIsSentOnceMore() {
        tester.channel().nextResultIs(new SendResult.Uncertain("time-out"));
        tester.channel().nextResultIs(new SendResult.Uncertain("time-out"));
        tester.citizenSays("horario licencias de conducir").timePasses(Duration.ofHours(1));
        assertThat(tester.channel().attempts()).hasSize(2);
    }

    @Test
    void survivesWhateverIsWritten() {
        for (String hostile : new String[] {
            "",
            " ",
            "\u0000",
            "\uD800",
            "\u202Eabc",
            "<script>alert(1)</script>",
            "a".repeat(100_000),
            "💥".repeat(5000)
        }) {
            tester.citizenSays(hostile);
        }
        assertThat(tester.channel().attempts()).hasSizeGreaterThanOrEqualTo(8);
    }
}
