package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Signal;

/** Sentences that are no seed, and that no pattern has. */
class LearnedTopicsTest {
    private static final TopicSignals PATTERNS = TopicSignals.of(ShippedTopics.all());
    private static final TopicSignals LEARNED = TopicSignals.learned(ShippedTopics.all());

    private static List<String> topics(TopicSignals signals, String text) {
        return signals.of(NormalizedText.of(text)).stream().map(Signal::topic).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'anoche mi esposo volvió tomado y me agarró del cuello delante de los niños', gender_violence",
        "'el niñito del frente llega al jardín siempre con moretones y muerto de hambre', child_abuse",
        "'hay un caballero desmayado en el andén y no responde', emergency",
        "'me pegan en mi casa', gender_violence"
    })
    void hearsDangerInOtherWords(String text, String topic) {
        assertThat(topics(LEARNED, text)).contains(topic);
    }

    @Test
    void whatMayBeDangerIsWorthAQuestion() {
        String unsure = "esta es mi última carta";
        assertThat(topics(LEARNED, unsure)).isEmpty();
        assertThat(LEARNED.mayBeDanger(NormalizedText.of(unsure))).isTrue();
        assertThat(LEARNED.mayBeDanger(NormalizedText.of("a qué hora abre la piscina municipal")))
                .isFalse();
        assertThat(PATTERNS.mayBeDanger(NormalizedText.of(unsure))).isFalse();
    }

    @Test
    void hearsDangerInTheMiddleOfALongMessage() {
        String before = "buenas tardes quería consultar por el pago del permiso de circulación de este año ".repeat(4);
        String after = " y también saber si la oficina de licencias atiende el sábado por la mañana".repeat(4);
        String danger = ". mi marido me pega y anoche casi me ahorca, tengo mucho miedo de que me mate.";
        assertThat(topics(LEARNED, before + danger + after)).contains("gender_violence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hola, a que hora abren las licencias de conducir?",
                "cuando pasa el camion de la basura por mi calle",
                "se corto la luz en villa alegre, cuando vuelve??",
                "quiero pagar la patente de mi negocio",
                "gracias!!"
            })
    void leavesOrdinaryQuestionsAlone(String text) {
        assertThat(topics(LEARNED, text)).isEmpty();
    }

    @Test
    void hearsAllThatThePatternsHear() {
        String text = "ya no quiero vivir";
        assertThat(topics(LEARNED, text)).containsAll(topics(PATTERNS, text));
    }

    @Test
    void namesWordsOfTheMessage() {
        String text = "hay un caballero desmayado en el andén y no responde";
        assertThat(LEARNED.of(NormalizedText.of(text)))
                .isNotEmpty()
                .allSatisfy(signal -> assertThat(signal.evidence())
                        .isNotEmpty()
                        .allSatisfy(evidence -> assertThat(text.substring(evidence.start(), evidence.end()))
                                .isEqualTo(evidence.words())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ud800", "\u202e\u200b", "a a a a a a", "😀😀", "<b>"})
    void neverFailsOnOddTexts(String text) {
        assertThat(topics(LEARNED, text)).isEmpty();
    }

    @Test
    void readsAHundredThousandLetters() {
        assertThat(topics(LEARNED, "hola ".repeat(20_000) + "mi papá le pegó a mi mamá con un palo"))
                .contains("gender_violence");
    }
}
