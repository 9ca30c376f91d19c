package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.Topic.Urgency;
import org.ventanilla.bot.understand.Understanding;

class DangerQuestionRuleTest {
    private static final ConversationState KNOWN =
            ConversationState.fresh(Language.SPANISH).asIntroduced();

    private final ReplyPolicy policy = new ReplyPolicy();

    @Test
    void asksOnceAndCarefullyWithTheHelpLine() {
        Outcome outcome = decide(KNOWN, worrying());
        Reply reply = outcome.replies().get(0);
        assertThat(reply.kind()).isEqualTo(OutgoingKind.SAFETY);
        assertThat(reply.content().text())
                .contains("en peligro", "llame ahora:\n\n- **131** Ambulancia", "4141", "\n\nPuede contestar aquí");
        assertThat(reply.content().buttons()).extracting(Button::label).containsExactly("Sí", "No");
        assertThat(outcome.after().question()).contains(new PendingQuestion.WhetherInDanger());
        assertThat(outcome.caseChange()).isEmpty();
        assertThat(decide(outcome.after(), worrying()).trace().orElseThrow().decision())
                .isEqualTo("unknown");
    }

    @Test
    void theQuestionComesBeforeWhoIsAsking() {
        String text = decide(ConversationState.fresh(Language.SPANISH), worrying())
                .replies()
                .get(0)
                .content()
                .text();
        assertThat(text).containsSubsequence("en peligro", "Soy el asistente automático");
    }

    @Test
    void aYesIsDanger() {
        for (Heard yes : List.of(button("danger:yes"), says(YesOrNo.YES))) {
            Outcome outcome = decide(KNOWN.asking(new PendingQuestion.WhetherInDanger()), yes);
            assertThat(outcome.replies()).allMatch(reply -> reply.kind() == OutgoingKind.SAFETY);
            assertThat(outcome.replies().get(0).content().text())
                    .contains(
                            "**131**",
                            "\n\nTambién puede hablar con:\n\n- **\\*4141**",
                            "\n\nPuede seguir escribiendo");
            CaseChange.Opened opened = outcome.caseChange().orElseThrow().match(one -> one, changed -> {
                throw new AssertionError("the case existed before");
            });
            assertThat(opened.reason()).isEqualTo(Reason.SAFETY);
            assertThat(opened.urgency()).isEqualTo(Urgency.URGENT);
            assertThat(opened.lane()).isEqualTo(Lanes.PROTECTED);
        }
    }

    @Test
    void aNoGoesBackToTheQuestion() {
        for (Heard no : List.of(button("danger:no"), says(YesOrNo.NO))) {
            Outcome outcome = decide(KNOWN.asking(new PendingQuestion.WhetherInDanger()), no);
            assertThat(outcome.replies().get(0).content().text()).contains("de otra forma");
            assertThat(outcome.caseChange()).isEmpty();
            assertThat(outcome.after().question()).isEmpty();
        }
    }

    @Test
    void aYesToNothingIsNoDanger() {
        assertThat(decide(KNOWN, says(YesOrNo.YES)).trace().orElseThrow().decision())
                .isEqualTo("unknown");
    }

    @Test
    void isSilentWhileAnAgentHoldsTheConversation() {
        assertThat(decide(KNOWN.heldBy(Holder.agent("ana")), worrying()).replies())
                .isEmpty();
    }

    @Test
    void asksAgainAfterADay() {
        ConversationState asked = KNOWN.toldSafety("danger_question", Sample.NOW.minus(Duration.ofHours(25)));
        assertThat(decide(asked, worrying()).after().question()).contains(new PendingQuestion.WhetherInDanger());
    }

    @ParameterizedTest
    @CsvSource({
        "sí,YES",
        "si por favor,YES",
        "Sí!!,YES",
        "no,NO",
        "no gracias,NO",
        "'no, todo bien',NO",
        "no puedo más,''",
        "no quiero vivir,''",
        "bai,YES",
        "'',''",
        "que si,''"
    })
    void readsAYesOrANo(String text, String expected) {
        assertThat(YesOrNo.of(text).map(Enum::name).orElse("")).isEqualTo(expected);
        assertThat(YesOrNo.of("si ".repeat(30_000))).isEmpty();
    }

    private Outcome decide(ConversationState state, Heard heard) {
        return policy.decide(Sample.turn(state, Optional.empty(), 1), List.of(heard));
    }

    private static Heard worrying() {
        Understanding understanding = new Understanding(
                Language.SPANISH,
                IntentGuess.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);
        return new Heard(Heard.Kind.TEXT, "", understanding, false);
    }

    private static Heard says(YesOrNo reply) {
        return new Heard(
                Heard.Kind.TEXT,
                "",
                "",
                Optional.empty(),
                Understanding.nothing(Language.SPANISH),
                false,
                Optional.of(reply),
                List.of());
    }

    private static Heard button(String id) {
        return new Heard(Heard.Kind.BUTTON, id, Understanding.nothing(Language.SPANISH), false);
    }
}
