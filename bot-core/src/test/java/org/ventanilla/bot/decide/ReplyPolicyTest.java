package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.Packet;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.SmallTalk;
import org.ventanilla.bot.understand.Topic.Urgency;
import org.ventanilla.bot.understand.Understanding;

class ReplyPolicyTest {
    private static final ConversationState FRESH = ConversationState.fresh(Language.SPANISH);
    private static final ConversationState KNOWN = FRESH.asIntroduced();

    private final ReplyPolicy policy = new ReplyPolicy();

    @Test
    void answersWithTheArticleItsSourceAndWhatIsRelated() {
        Outcome outcome = decide(KNOWN, asks("licencias", Certainty.ANSWER));
        Reply reply = onlyReply(outcome);
        assertThat(reply.content().text()).isEqualTo("Todo sobre licencias.");
        assertThat(reply.content().source())
                .hasValueSatisfying(source -> assertThat(source.name()).isEqualTo("Dirección de Tránsito"));
        assertThat(reply.content().buttons()).containsExactly(new Button("article:multas", "¿Sobre multas?"));
        assertThat(outcome.trace().orElseThrow().used()).containsExactly("licencias@3");
        assertThat(outcome.after().answered()).containsExactly("licencias");
    }

    @Test
    void theFirstReplySaysThatThisIsABotAndHowToReachAPerson() {
        Outcome outcome = decide(FRESH, asks("licencias", Certainty.ANSWER));
        assertThat(onlyReply(outcome).content().text())
                .startsWith("Soy el asistente automático de Municipalidad de Prueba")
                .contains("«persona»")
                .endsWith("Todo sobre licencias.");
        assertThat(outcome.after().introduced()).isTrue();
    }

    @Test
    void tellsTheIncidentOfTheZoneWithItsEndAndTheNextUpdate() {
        Outcome outcome = decide(KNOWN, fails("electricidad", "villa-alegre"));
        assertThat(onlyReply(outcome).content().text())
                .contains("Corte en Villa Alegre", "hoy a las 15:00", "hoy a las 12:45");
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.after().zone()).contains("villa-alegre");
    }

    @Test
    void asksForTheZoneAndOffersTheAffectedOnesFirst() {
        Outcome outcome = decide(KNOWN, fails("electricidad"));
        assertThat(onlyReply(outcome).content().buttons())
                .extracting(Button::id)
                .containsExactly("zone:villa-alegre", "zone:centro");
        assertThat(outcome.after().question()).contains(new PendingQuestion.WhichZone("electricidad"));
    }

    @Test
    void understandsTheReplyToItsOwnQuestionInWordsAndByButton() {
        ConversationState asked = KNOWN.asking(new PendingQuestion.WhichZone("electricidad"));
        Heard words = text(understanding(IntentGuess.NONE, List.of(), List.of(zone("villa-alegre"))));
        assertThat(onlyReply(decide(asked, words)).content().text()).contains("Corte en Villa Alegre");
        assertThat(onlyReply(decide(asked, button("zone:villa-alegre")))
                        .content()
                        .text())
                .contains("Corte en Villa Alegre");
    }

    @Test
    void aZoneButtonWithoutAQuestionIsRefusedPolitely() {
        assertThat(onlyReply(decide(KNOWN, button("zone:villa-alegre")))
                        .content()
                        .text())
                .contains("ya no está vigente");
        assertThat(onlyReply(decide(KNOWN, button("article:gone"))).content().text())
                .contains("ya no está vigente");
    }

    @Test
    void saysThatNothingIsReportedAndRecordsTheReport() {
        Outcome outcome = decide(KNOWN, fails("electricidad", "centro"));
        assertThat(onlyReply(outcome).content().text()).contains("electricidad en Centro");
        assertThat(outcome.reports()).containsExactly(new OutageReport("electricidad", "centro"));
    }

    @Test
    void aComplaintGetsAReceiptAndWhenAPersonReadsIt() {
        Outcome outcome = decide(KNOWN, signals("complaint"));
        assertThat(onlyReply(outcome).content().text()).contains("MP-2222-3333", "jueves 26 de noviembre a las 17:00");
        CaseChange.Opened opened = opened(outcome);
        assertThat(opened.reason()).isEqualTo(Reason.COMPLAINT);
        assertThat(opened.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(opened.packet().signals()).hasSize(1);
    }

    @Test
    void aComplaintAboutAKnownIncidentIsToldTheStatusToo() {
        Heard heard = text(understanding(
                IntentGuess.NONE,
                List.of(signal("complaint")),
                List.of(failure("electricidad"), zone("villa-alegre"))));
        Outcome outcome = decide(KNOWN, heard);
        assertThat(outcome.replies()).hasSize(2);
        assertThat(outcome.replies().get(1).content().text()).contains("Corte en Villa Alegre");
        assertThat(outcome.caseChange()).isPresent();
    }

    @Test
    void dangerGetsTheFixedTextFirstAndAnUrgentRestrictedCase() {
        Outcome outcome = decide(FRESH, signals("self_harm", "complaint"));
        assertThat(outcome.replies()).extracting(Reply::kind).containsOnly(OutgoingKind.SAFETY);
        assertThat(outcome.replies().get(0).content().text())
                .startsWith("Lo sentimos.")
                .contains("\n\n- **131** Ambulancia\n\nPara hablar:")
                .contains("**\\*4141** Línea de prevención (24 horas; solo móviles)\n\nSiga escribiendo.");
        assertThat(outcome.replies().get(1).content().text()).contains("MP-2222-3333", "asistente automático");
        assertThat(opened(outcome).lane()).isEqualTo("protected");
        assertThat(opened(outcome).urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void theFixedTextIsSaidOnceIn24HoursAndTheCaseStaysOne() {
        ConversationState told = KNOWN.toldSafety("self_harm", Sample.NOW.minusSeconds(3600));
        Outcome outcome = decide(told, Optional.of(openCase(Case.State.WAITING)), signals("self_harm"));
        assertThat(onlyReply(outcome).content().text()).contains("MP-0000-0000").doesNotContain("Lo sentimos");
        assertThat(changed(outcome).urgency()).isEqualTo(Urgency.URGENT);
        ConversationState yesterday = KNOWN.toldSafety("self_harm", Sample.NOW.minusSeconds(24 * 3600));
        assertThat(decide(yesterday, signals("self_harm")).replies()).hasSize(2);
    }

    @Test
    void theBotIsSilentWhileAnAgentHoldsTheConversationButSafetyIsNot() {
        ConversationState held = KNOWN.heldBy(Holder.agent("ana"));
        assertThat(decide(held, asks("licencias", Certainty.ANSWER)).replies()).isEmpty();
        assertThat(decide(held, signals("human")).replies()).isEmpty();
        Outcome danger = decide(held, Optional.of(openCase(Case.State.TAKEN)), signals("self_harm"));
        assertThat(onlyReply(danger).content().text()).startsWith("Lo sentimos.");
        assertThat(changed(danger).agent()).contains("ana");
    }

    @Test
    void whoeverAsksForAPersonGetsOne() {
        assertThat(opened(decide(KNOWN, signals("human"))).reason()).isEqualTo(Reason.PERSON);
        assertThat(opened(decide(KNOWN, button("person"))).reason()).isEqualTo(Reason.PERSON);
        assertThat(opened(decide(KNOWN, command("persona"))).reason()).isEqualTo(Reason.PERSON);
    }

    @Test
    void aSecondReasonIsAddedToTheOpenCase() {
        Outcome outcome = decide(KNOWN, Optional.of(openCase(Case.State.WAITING)), signals("corruption"));
        assertThat(onlyReply(outcome).content().text()).contains("MP-0000-0000");
        assertThat(changed(outcome).lane()).isEqualTo("integrity");
        assertThat(changed(outcome).urgency()).isEqualTo(Urgency.HIGH);
    }

    @Test
    void doesNotKnowTwiceThenHandsOver() {
        Heard gibberish = text(Understanding.nothing(Language.SPANISH));
        Outcome first = decide(KNOWN, gibberish);
        assertThat(onlyReply(first).content().text()).startsWith("No lo sé");
        Outcome second = decide(first.after(), gibberish);
        assertThat(second.caseChange()).isEmpty();
        Outcome third = decide(second.after(), gibberish);
        assertThat(opened(third).reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
    }

    @Test
    void anAnswerInBetweenStartsTheCountAnew() {
        Heard gibberish = text(Understanding.nothing(Language.SPANISH));
        ConversationState twice =
                decide(decide(KNOWN, gibberish).after(), gibberish).after();
        ConversationState after =
                decide(twice, asks("licencias", Certainty.ANSWER)).after();
        assertThat(decide(after, gibberish).caseChange()).isEmpty();
    }

    @Test
    void asksBackWhenItIsNotSure() {
        Outcome outcome = decide(KNOWN, asks("licencias", Certainty.ASK));
        assertThat(onlyReply(outcome).content().buttons())
                .extracting(Button::id)
                .containsExactly("article:licencias", "none");
    }

    @Test
    void aGreetingThatComesWithAQuestionIsNoTurnOfItsOwn() {
        Outcome outcome = decide(KNOWN, greeting(), asks("licencias", Certainty.ANSWER));
        assertThat(onlyReply(outcome).content().text()).isEqualTo("Todo sobre licencias.");
        assertThat(outcome.handled()).containsExactly(1L, 2L);
        assertThat(onlyReply(decide(KNOWN, greeting(), greeting())).content().text())
                .startsWith("¡Hola!");
    }

    @Test
    void theSameQuestionTwiceInATurnIsAnsweredOnce() {
        Outcome outcome = decide(KNOWN, asks("licencias", Certainty.ANSWER), asks("licencias", Certainty.ANSWER));
        assertThat(outcome.replies()).hasSize(1);
    }

    @Test
    void anArticleThatIsNoLongerValidIsNotSaid() {
        Turn late = new Turn(
                Sample.conversation(KNOWN),
                Sample.turn(KNOWN, Optional.empty(), 1).events(),
                Optional.empty(),
                Sample.knowledge(),
                "model",
                "MP-2222-3333",
                Sample.NOW.plusSeconds(60L * 24 * 3600));
        Outcome outcome = policy.decide(late, List.of(asks("licencias", Certainty.ANSWER)));
        assertThat(onlyReply(outcome).content().text()).startsWith("No lo sé");
    }

    @Test
    void aMessageThatWasCutSaysSo() {
        Heard cut = new Heard(
                Heard.Kind.TEXT, "", asks("licencias", Certainty.ANSWER).understanding(), true);
        assertThat(decide(KNOWN, cut).replies())
                .hasSize(2)
                .last()
                .satisfies(reply -> assertThat(reply.content().text()).contains("muy largo"));
    }

    @Test
    void whatAPersonReadsInFullIsNotCalledCut() {
        Heard cut = new Heard(Heard.Kind.TEXT, "", signals("self_harm").understanding(), true);
        assertThat(decide(KNOWN, cut).replies())
                .isNotEmpty()
                .noneMatch(reply -> reply.content().text().contains("muy largo"));
    }

    @Test
    void whatIsRelatedIsOfferedInTheCitizensLanguageOrNotAtAll() {
        Outcome english = decide(KNOWN, inEnglish(asks("licencias", Certainty.ANSWER)));
        assertThat(onlyReply(english).content().buttons()).isEmpty();
    }

    @Test
    void optingOutIsConfirmedOnce() {
        Outcome outcome = decide(KNOWN, signals("opt_out"));
        assertThat(outcome.after().optedOut()).isTrue();
        assertThat(onlyReply(outcome).content().text()).contains("no le escribiremos");
    }

    @Test
    void theSameTurnGivesTheSameOutcome() {
        assertThat(decide(FRESH, signals("complaint"))).isEqualTo(decide(FRESH, signals("complaint")));
    }

    private Outcome decide(ConversationState state, Heard... heard) {
        return decide(state, Optional.empty(), heard);
    }

    private Outcome decide(ConversationState state, Optional<Case> openCase, Heard... heard) {
        return policy.decide(Sample.turn(state, openCase, heard.length), List.of(heard));
    }

    private static Reply onlyReply(Outcome outcome) {
        assertThat(outcome.replies()).hasSize(1);
        return outcome.replies().get(0);
    }

    private static CaseChange.Opened opened(Outcome outcome) {
        return outcome.caseChange().orElseThrow().match(opened -> opened, changed -> {
            throw new AssertionError("the case existed before");
        });
    }

    private static Case changed(Outcome outcome) {
        return outcome.caseChange()
                .orElseThrow()
                .match(
                        opened -> {
                            throw new AssertionError("a second case was opened");
                        },
                        changed -> changed.now());
    }

    private static Case openCase(Case.State state) {
        return new Case(
                5,
                "MP-0000-0000",
                "c1",
                Reason.COMPLAINT,
                Urgency.NORMAL,
                "general",
                Language.SPANISH,
                state,
                state == Case.State.TAKEN ? Optional.of("ana") : Optional.empty(),
                Sample.NOW,
                Sample.NOW.plusSeconds(9000),
                new Packet(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of()));
    }

    private static Heard asks(String intent, Certainty certainty) {
        return text(
                understanding(new IntentGuess(certainty, List.of(new IntentScore(intent, 0.9))), List.of(), List.of()));
    }

    private static Heard fails(String service, String... zones) {
        List<Entity> entities = new ArrayList<>(List.of(failure(service)));
        Stream.of(zones).map(ReplyPolicyTest::zone).forEach(entities::add);
        return text(understanding(IntentGuess.NONE, List.of(), entities));
    }

    private static Heard signals(String... topics) {
        return text(understanding(
                IntentGuess.NONE, Stream.of(topics).map(ReplyPolicyTest::signal).toList(), List.of()));
    }

    private static Heard greeting() {
        return text(new Understanding(
                Language.SPANISH, IntentGuess.NONE, List.of(), List.of(), Optional.of(SmallTalk.GREETING)));
    }

    private static Heard button(String id) {
        return new Heard(Heard.Kind.BUTTON, id, Understanding.nothing(Language.SPANISH), false);
    }

    private static Heard command(String name) {
        return new Heard(Heard.Kind.COMMAND, name, Understanding.nothing(Language.SPANISH), false);
    }

    private static Heard inEnglish(Heard heard) {
        Understanding said = heard.understanding();
        return text(
                new Understanding(Language.ENGLISH, said.intents(), said.signals(), said.entities(), said.smallTalk()));
    }

    private static Heard text(Understanding understanding) {
        return new Heard(Heard.Kind.TEXT, "", understanding, false);
    }

    private static Understanding understanding(IntentGuess guess, List<Signal> signals, List<Entity> entities) {
        return new Understanding(Language.SPANISH, guess, signals, entities, Optional.empty());
    }

    private static Signal signal(String topic) {
        return new Signal(topic, 1, List.of(new Evidence("x", 0, 1)));
    }

    private static Entity failure(String service) {
        return new Entity(Entity.Type.FAILURE, service, new Evidence("x", 0, 1));
    }

    private static Entity zone(String id) {
        return new Entity(Entity.Type.ZONE, id, new Evidence("x", 0, 1));
    }
}
