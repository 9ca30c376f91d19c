package org.ventanilla.bot.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

class UnderstanderTest {
    private static final Set<String> SMALL_TALK = Set.of("hola", "gracias");

    private final KeywordIntents intents = new KeywordIntents()
            .knowing("horario", "licencia", "hora")
            .knowing("costo", "licencia", "cuesta")
            .knowing("renovar", "licencia", "renovarla")
            .knowing("piscina", "piscina")
            .knowing("chip", "chip", "perro")
            .knowing("status.agua", "agua")
            .knowing("status.alcantarillado", "alcantarillado");

    private final Understander understander = new Understander(
            text -> List.of(),
            new SpanishOnly(),
            UnderstanderTest::smallTalk,
            UnderstanderTest::failures,
            intents,
            language -> new Links(
                    Set.of("y", "ademas"),
                    Set.of("hora", "cuesta", "cuanto", "que", "donde", "sabados"),
                    Set.of("a", "la", "de", "el", "los", "para", "una", "en")));

    @Test
    void severalQuestionsAreFoundInTheirOrder() {
        assertThat(asked("¿cuánto cuesta la licencia? ¿a qué hora abre la piscina?"))
                .containsExactly("costo", "piscina");
        assertThat(asked("a que hora abren las piscina y cuanto cuesta la licencia"))
                .containsExactly("piscina", "costo");
    }

    @Test
    void aQuestionMayLeaveOutWhatTheOneBeforeHasNamed() {
        assertThat(asked("¿cuánto cuesta la licencia? ¿y a qué hora abren?")).containsExactly("costo", "horario");
    }

    @Test
    void aQuestionMayLeaveOutWhatTheNextOneNames() {
        assertThat(asked("hora y cuanto cuesta la licencia")).containsExactly("horario", "costo");
    }

    @Test
    void aHeadingIsWhatTheQuestionsAreAbout() {
        assertThat(asked("Licencia: ¿a qué hora? ¿cuánto cuesta?")).containsExactly("horario", "costo");
    }

    @Test
    void neverMoreThanThree() {
        assertThat(asked("¿piscina? ¿chip perro? ¿hora licencia? ¿cuesta licencia?"))
                .containsExactly("piscina", "chip", "horario");
    }

    @Test
    void theSameQuestionTwiceIsOne() {
        assertThat(asked("¿donde queda la piscina? ¿y a que hora abre la piscina?"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agua y alcantarillado",
                "pan y leche",
                "ir y volver",
                "la licencia y el chip",
                "cuanto cuesta la licencia y el alcantarillado",
                "el chip, el perro y la piscina"
            })
    void namesThatAreJoinedAreOneQuestion(String message) {
        assertThat(asked(message)).isEmpty();
    }

    @Test
    void aFailureAndAQuestionAreTwoThings() {
        assertThat(understand("no hay luz y cuanto cuesta la licencia").questions())
                .hasSize(2);
        assertThat(understand("no hay luz y no hay luz").questions()).isEmpty();
    }

    @Test
    void aQuestionInTheMiddleOfTalkIsTheQuestion() {
        assertThat(answer("hola! cuanto cuesta la licencia, gracias")).contains("costo");
        assertThat(understand("hola, gracias").smallTalk()).contains(SmallTalk.GREETING);
    }

    @Test
    void whatIsNotSureAnywhereIsAskedBackByItsParts() {
        Understanding unsure = understand("el precio de la licencia, tengo un perro");
        assertThat(unsure.intents().certainty()).isEqualTo(Certainty.ASK);
        assertThat(unsure.intents().scores()).extracting(IntentScore::intent).contains("chip");
    }

    @Test
    void aFollowUpIsUnderstoodWithWhatWasAnswered() {
        Understanding followUp =
                after("horario", "¿A qué hora atiende la oficina de la licencia?", "¿y cuánto cuesta?");
        assertThat(followUp.intents().certainty()).isEqualTo(Certainty.ANSWER);
        assertThat(followUp.intents().scores().get(0).intent()).isEqualTo("costo");
        assertThat(followUp.goesOnFrom().orElseThrow().intent()).isEqualTo("horario");
    }

    @Test
    void aFollowUpMayNameWhatIsNew() {
        Understanding followUp = after("horario", "¿A qué hora abre la licencia?", "y para renovarla?");
        assertThat(followUp.intents().scores().get(0).intent()).isEqualTo("renovar");
    }

    @Test
    void aFollowUpThatIsNotSureIsAskedBack() {
        Understanding followUp = after("horario", "¿A qué hora abre la licencia?", "¿y los sábados?");
        assertThat(followUp.intents().certainty()).isEqualTo(Certainty.ASK);
        assertThat(followUp.goesOnFrom().orElseThrow().intent()).isEqualTo("horario");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"donde queda la piscina", "y donde queda la piscina?", "hola", "gracias", "la vida es bella"})
    void whatSaysSomethingByItselfIsNoFollowUp(String message) {
        assertThat(after("horario", "¿A qué hora abre la licencia?", message).goesOnFrom())
                .isEmpty();
    }

    @Test
    void theFirstOfSeveralQuestionsMayGoOnFromTheLastAnswer() {
        Understanding several = after("piscina", "¿Qué licencia hay?", "¿cuánto cuesta? ¿y a qué hora?");
        assertThat(several.questions())
                .extracting(question -> question.intents().scores().get(0).intent())
                .containsExactly("costo", "horario");
    }

    @Test
    void aForeignMessageKeepsTheConversationsLanguage() {
        Understanding foreign = understand("bom dia onde fica a piscina");
        assertThat(foreign.foreign()).contains(new ForeignText(Optional.of(new Language("pt"))));
        assertThat(foreign.language()).isEqualTo(Language.SPANISH);
    }

    @Test
    void survivesWhateverIsWritten() {
        for (String hostile : new String[] {
            "",
            "?",
            "¿¿¿???",
            "y",
            "y y y y",
            "\uD800 y \uDC00?",
            "\u202Ey cuanto cuesta?",
            "y ".repeat(2000),
            "?a".repeat(2000)
        }) {
            after("horario", "¿A qué hora abre la licencia?", hostile);
            Understanding understood = after("horario", "¿A qué hora abre la licencia?", "no hay luz " + hostile);
            assertThat(understood.entities()).as(hostile).isNotEmpty();
            assertThat(after("horario", "?", "no hay luz " + hostile).entities())
                    .as(hostile)
                    .isNotEmpty();
        }
        intents.asked.clear();
        understand("cuanto cuesta la licencia? ".repeat(150));
        assertThat(intents.asked).hasSizeLessThan(100);
    }

    private List<String> asked(String message) {
        return understand(message).questions().stream()
                .map(question -> question.intents().scores().get(0).intent())
                .toList();
    }

    private Optional<String> answer(String message) {
        IntentGuess guess = understand(message).intents();
        return guess.certainty() == Certainty.ANSWER
                ? Optional.of(guess.scores().get(0).intent())
                : Optional.empty();
    }

    private Understanding understand(String message) {
        return understander.of(message, Language.SPANISH);
    }

    private Understanding after(String intent, String title, String message) {
        About about = new About(Language.SPANISH, Optional.of(new About.Answered(intent, title)));
        return understander.of(message, message.length(), about, Instant.EPOCH);
    }

    private static Optional<SmallTalk> smallTalk(NormalizedText text) {
        boolean talk = !text.words().isEmpty()
                && text.words().stream().map(Token::text).allMatch(SMALL_TALK::contains);
        return talk ? Optional.of(SmallTalk.GREETING) : Optional.empty();
    }

    private static List<Entity> failures(NormalizedText text, Language language, Instant written) {
        int at = text.original().indexOf("no hay luz");
        return at < 0
                ? List.of()
                : List.of(new Entity(
                        Entity.Type.FAILURE,
                        "electricidad",
                        new Evidence("no hay luz", at, at + "no hay luz".length())));
    }

    private static final class SpanishOnly implements Languages {
        @Override
        public Language of(NormalizedText text, Language prior) {
            return prior;
        }

        @Override
        public Optional<ForeignText> foreign(NormalizedText text) {
            return text.original().startsWith("bom dia")
                    ? Optional.of(new ForeignText(Optional.of(new Language("pt"))))
                    : Optional.empty();
        }
    }
}
