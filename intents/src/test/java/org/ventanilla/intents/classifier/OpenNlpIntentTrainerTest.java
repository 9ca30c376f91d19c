package org.ventanilla.intents.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;
import org.ventanilla.intents.language.SnowballPack;

class OpenNlpIntentTrainerTest {
    private static final Example TAX =
            new Example("contribuciones", List.of("cuando se pagan las contribuciones", "pagar contribuciones"), "");
    private static final Example POOL =
            new Example("piscina", List.of("a que hora abre la piscina", "precio piscina municipal"), "");

    private final OpenNlpIntentTrainer trainer =
            new OpenNlpIntentTrainer(SnowballPack.load(List.of(Language.SPANISH, Language.ENGLISH)));

    private Intents learn(Example... examples) {
        return trainer.train(List.of(new TrainingSet(Language.SPANISH, List.of(examples))));
    }

    private static IntentGuess guess(Intents intents, String text) {
        return intents.of(NormalizedText.of(text), Language.SPANISH);
    }

    private static String best(Intents intents, String text) {
        return guess(intents, text).scores().get(0).intent();
    }

    @Test
    void learnsFromTwoUtterancesOfEachIntent() {
        Intents intents = learn(TAX, POOL);
        assertThat(best(intents, "cuando pago las contribuciones")).isEqualTo("contribuciones");
        assertThat(best(intents, "hora de la piscina")).isEqualTo("piscina");
        assertThat(guess(intents, "pagar contribuciones").certainty()).isEqualTo(Certainty.ANSWER);
        assertThat(guess(intents, "quien gano el partido").certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void learnsASingleIntent() {
        Intents intents = learn(TAX);
        assertThat(best(intents, "pagar contribuciones")).isEqualTo("contribuciones");
        assertThat(guess(intents, "me compre un perro").certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void learnsFromATitle() {
        Intents intents = learn(TAX, new Example("vivero", List.of(), "¿Cómo pido un árbol del vivero municipal?"));
        assertThat(best(intents, "quiero un arbol del vivero")).isEqualTo("vivero");
    }

    @Test
    void understandsSlipsAndSpellingsOfOneSound() {
        Intents intents = learn(TAX, POOL);
        assertThat(best(intents, "kuando c pagan las kontribusiones")).isEqualTo("contribuciones");
        assertThat(best(intents, "presio picina")).isEqualTo("piscina");
    }

    @Test
    void knowsNothingWithoutExamplesOrLanguageOrWords() {
        assertThat(guess(learn(), "hola")).isEqualTo(IntentGuess.NONE);
        assertThat(guess(learn(TAX), "¿¡👍!?")).isEqualTo(IntentGuess.NONE);
        assertThat(learn(TAX).of(NormalizedText.of("contribuciones"), new Language("fr")))
                .isEqualTo(IntentGuess.NONE);
        assertThat(guess(trainer.train(List.of()), "contribuciones")).isEqualTo(IntentGuess.NONE);
    }

    @Test
    void leavesALanguageWithoutAPackAside() {
        TrainingSet french = new TrainingSet(new Language("fr"), List.of(TAX));
        assertThat(trainer.train(List.of(french)).of(NormalizedText.of("contribuciones"), new Language("fr")))
                .isEqualTo(IntentGuess.NONE);
    }

    @Test
    void neverFailsOnOddTexts() {
        Intents intents = learn(TAX, POOL);
        List<String> odd =
                List.of("\ud800", "\u0000\u0001", "\u202e\u200b", "<b>hola</b>", "a", "0", "y".repeat(100_000));
        assertThat(odd)
                .allSatisfy(text -> assertThat(guess(intents, text).certainty()).isEqualTo(Certainty.UNKNOWN));
        assertThat(guess(intents, "contribuciones ".repeat(10_000)).scores()).isNotEmpty();
    }

    @Test
    void learnsTheSameFromTheSameInAnyOrder() {
        List<Example> examples =
                new ArrayList<>(Demo.trainingSet(Language.SPANISH).examples().subList(0, 20));
        Intents one = trainer.train(List.of(new TrainingSet(Language.SPANISH, examples)));
        Collections.reverse(examples);
        Intents other = trainer.train(List.of(new TrainingSet(Language.SPANISH, examples)));
        assertThat(other.version()).isEqualTo(one.version()).hasSize(12);
        for (String text : List.of("como pago el agua", "fuga en la calle", "subsidio", "quien gano")) {
            assertThat(guess(other, text)).isEqualTo(guess(one, text));
        }
    }

    @Test
    void changesItsVersionWithWhatItLearns() {
        assertThat(learn(TAX, POOL).version())
                .isNotEqualTo(learn(TAX).version())
                .isNotEqualTo(learn(TAX, new Example("piscina", POOL.utterances(), "Piscina"))
                        .version());
    }

    @Test
    void givesConfidencesTheBestFirst() {
        Intents intents = trainer.train(List.of(Demo.trainingSet(Language.SPANISH)));
        assertThat(guess(intents, "cuanto cuesta la licencia").scores())
                .hasSize(5)
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()))
                .extracting(IntentScore::intent)
                .doesNotHaveDuplicates()
                .doesNotContain(Decisions.OUTSIDE);
    }

    @Test
    void answersTheSameAfterItWasWrittenAndRead() throws IOException {
        Intents intents =
                trainer.train(List.of(Demo.trainingSet(Language.SPANISH), Demo.trainingSet(Language.ENGLISH)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OpenNlpIntentTrainer.write(intents, bytes);
        Intents read = trainer.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.version()).isEqualTo(intents.version());
        for (String text : List.of("como pago el agua", "fuga en la calle", "subsidio", "quien gano")) {
            IntentGuess before = guess(intents, text);
            IntentGuess after = guess(read, text);
            assertThat(after.certainty()).isEqualTo(before.certainty());
            assertThat(after.scores())
                    .extracting(IntentScore::intent)
                    .containsExactlyElementsOf(
                            before.scores().stream().map(IntentScore::intent).toList());
        }
    }

    @Test
    void writesTheSameBytesForTheSameSentences() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        OpenNlpIntentTrainer.write(learn(TAX, POOL), one);
        OpenNlpIntentTrainer.write(learn(POOL, TAX), other);
        assertThat(other.toByteArray()).isEqualTo(one.toByteArray());
    }

    @Test
    void refusesAFileThatIsNoModel() {
        assertThatThrownBy(() -> trainer.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }
}
