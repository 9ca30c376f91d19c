package org.ventanilla.bot.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.ForeignText;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Understanding;

class ForeignRuleTest {
    private static final Language PORTUGUESE = new Language("pt");
    private static final ConversationState KNOWN =
            ConversationState.fresh(Language.SPANISH).asIntroduced();

    private final ReplyPolicy policy = new ReplyPolicy();

    @Test
    void saysInBothLanguagesThatItDoesNotSpeakOneAndHandsOver() {
        Outcome outcome = decide(KNOWN, foreign(Optional.of(PORTUGUESE)));
        assertThat(outcome.replies()).hasSize(1);
        assertThat(outcome.replies().get(0).content().text())
                .containsSubsequence(
                        "Este asistente no habla el idioma",
                        "español, inglés",
                        "MP-2222-3333",
                        "el jueves 26 de noviembre",
                        "Este assistente não fala a língua",
                        "espanhol, inglês",
                        "MP-2222-3333",
                        "quinta-feira, 26 de novembro");
        CaseChange.Opened opened = opened(outcome);
        assertThat(opened.reason()).isEqualTo(Reason.LANGUAGE);
        assertThat(opened.language()).isEqualTo(PORTUGUESE);
        assertThat(outcome.after().language()).isEqualTo(Language.SPANISH);
    }

    @Test
    void speaksEnglishBesideItsOwnLanguageWhereItDoesNotEvenKnowWhichItIs() {
        Outcome outcome = decide(KNOWN, foreign(Optional.empty()));
        assertThat(outcome.replies().get(0).content().text())
                .containsSubsequence("Este asistente no habla", "This assistant does not speak");
        assertThat(opened(outcome).language()).isEqualTo(Language.SPANISH);
    }

    @Test
    void dangerComesFirst() {
        Signal danger = new Signal("self_harm", 1, List.of(new Evidence("x", 0, 1)));
        Outcome outcome = decide(KNOWN, foreign(Optional.of(PORTUGUESE), List.of(danger), List.of()));
        assertThat(outcome.trace().orElseThrow().decision()).isEqualTo("safety");
    }

    @Test
    void aZoneThatWasAskedForIsUnderstoodInAnyLanguage() {
        Entity zone = new Entity(Entity.Type.ZONE, "villa-alegre", new Evidence("x", 0, 1));
        ConversationState asked = KNOWN.asking(new PendingQuestion.WhichZone("electricidad"));
        Outcome outcome = decide(asked, foreign(Optional.of(PORTUGUESE), List.of(), List.of(zone)));
        assertThat(outcome.replies().get(0).content().text()).contains("Corte en Villa Alegre");
    }

    private Outcome decide(ConversationState state, Heard heard) {
        return policy.decide(Sample.turn(state, Optional.empty(), 1), List.of(heard));
    }

    private static CaseChange.Opened opened(Outcome outcome) {
        return outcome.caseChange().orElseThrow().match(opened -> opened, changed -> {
            throw new AssertionError("the case existed before");
        });
    }

    private static Heard foreign(Optional<Language> language) {
        return foreign(language, List.of(), List.of());
    }

    private static Heard foreign(Optional<Language> language, List<Signal> signals, List<Entity> entities) {
        Understanding understanding = new Understanding(
                Language.SPANISH,
                IntentGuess.NONE,
                signals,
                entities,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new ForeignText(language)));
        return new Heard(Heard.Kind.TEXT, "", understanding, false);
    }
}
