package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.FollowUp;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Question;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Understanding;

class SeveralQuestionsRuleTest {
    private static final ConversationState KNOWN =
            ConversationState.fresh(Language.SPANISH).asIntroduced();

    private final ReplyPolicy policy = new ReplyPolicy();

    @Test
    void answersEachInItsOrder() {
        Outcome outcome = decide(asks("licencias"), asks("multas"));
        assertThat(outcome.replies())
                .extracting(reply -> reply.content().text())
                .containsExactly("Todo sobre licencias.", "Todo sobre multas.");
        assertThat(outcome.after().answered()).containsExactly("licencias", "multas");
        assertThat(outcome.trace().orElseThrow().used()).containsExactly("licencias@3", "multas@3");
    }

    @Test
    void tellsAFailureAndAnswersTheQuestion() {
        Outcome outcome = decide(fails("villa-alegre"), asks("licencias"));
        assertThat(outcome.replies()).hasSize(2);
        assertThat(outcome.replies().get(0).content().text()).contains("Corte en Villa Alegre");
        assertThat(outcome.replies().get(1).content().text()).isEqualTo("Todo sobre licencias.");
    }

    @Test
    void whatHasToBeAskedBackComesLast() {
        Outcome outcome = decide(fails(), asks("licencias"));
        assertThat(outcome.replies()).hasSize(2);
        assertThat(outcome.replies().get(0).content().text()).isEqualTo("Todo sobre licencias.");
        assertThat(outcome.replies().get(1).content().text()).contains("sector");
        assertThat(outcome.after().question()).contains(new PendingQuestion.WhichZone("electricidad"));
    }

    @Test
    void anUnsureQuestionIsAskedBackAfterTheSureOne() {
        Outcome outcome = decide(question(Certainty.ASK, "multas"), asks("licencias"));
        assertThat(outcome.replies().get(0).content().text()).isEqualTo("Todo sobre licencias.");
        assertThat(outcome.replies().get(1).content().text()).contains("Quiso decir");
        assertThat(outcome.replies().get(1).content().buttons())
                .extracting(Button::id)
                .containsExactly("article:multas", "none");
    }

    @Test
    void dangerStandsBeforeAllQuestions() {
        Signal danger = new Signal("self_harm", 1, List.of(new Evidence("x", 0, 1)));
        Outcome outcome = policy.decide(
                Sample.turn(KNOWN, Optional.empty(), 1),
                List.of(heard(List.of(danger), List.of(asks("licencias"), asks("multas")))));
        assertThat(outcome.trace().orElseThrow().decision()).isEqualTo("safety");
        assertThat(outcome.replies()).noneMatch(reply -> reply.content().text().contains("Todo sobre"));
    }

    @Test
    void aFollowUpThatIsNotSureOffersTheArticleBeforeAndWhatIsRelated() {
        Understanding understanding = new Understanding(
                Language.SPANISH,
                new IntentGuess(Certainty.ASK, List.of(new IntentScore("gone", 0.5))),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(new FollowUp("licencias", "licencias y qué más")),
                Optional.empty());
        Outcome outcome = policy.decide(Sample.turn(KNOWN, Optional.empty(), 1), List.of(text(understanding)));
        assertThat(outcome.replies().get(0).content().buttons())
                .extracting(Button::id)
                .containsExactly("article:licencias", "article:multas", "none");
    }

    private Outcome decide(Question... questions) {
        return policy.decide(Sample.turn(KNOWN, Optional.empty(), 1), List.of(heard(List.of(), List.of(questions))));
    }

    private static Heard heard(List<Signal> signals, List<Question> questions) {
        return text(new Understanding(
                Language.SPANISH,
                IntentGuess.NONE,
                signals,
                List.of(),
                Optional.empty(),
                questions,
                Optional.empty(),
                Optional.empty()));
    }

    private static Heard text(Understanding understanding) {
        return new Heard(Heard.Kind.TEXT, "", understanding, false);
    }

    private static Question asks(String intent) {
        return question(Certainty.ANSWER, intent);
    }

    private static Question question(Certainty certainty, String intent) {
        return new Question(intent, new IntentGuess(certainty, List.of(new IntentScore(intent, 0.9))), List.of());
    }

    private static Question fails(String... zones) {
        List<Entity> named = new ArrayList<>();
        named.add(new Entity(Entity.Type.FAILURE, "electricidad", new Evidence("x", 0, 1)));
        for (String zone : zones) {
            named.add(new Entity(Entity.Type.ZONE, zone, new Evidence("x", 0, 1)));
        }
        return new Question("no hay luz", IntentGuess.NONE, named);
    }
}
