package org.ventanilla.intents.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;
import org.ventanilla.intents.classifier.Sentences.Labelled;
import org.ventanilla.intents.language.SnowballPack;

class DemoIntentsTest {
    private static final OpenNlpIntentTrainer TRAINER =
            new OpenNlpIntentTrainer(SnowballPack.load(List.of(Language.SPANISH, Language.ENGLISH)));
    private static Intents intents;

    @BeforeAll
    static void learn() {
        intents = TRAINER.train(List.of(Demo.trainingSet(Language.SPANISH), Demo.trainingSet(Language.ENGLISH)));
    }

    private static IntentGuess guess(String text, Language language) {
        return intents.of(NormalizedText.of(text), language);
    }

    @ParameterizedTest
    @CsvSource({
        "'hola, a que hora abren las licencias de conducir?', licencia-conducir-horario",
        "'se corto la luz en villa alegre, cuando vuelve??', status.electricidad",
        "'no sale agua desde la mañana', status.agua-potable",
        "'dnd pago el permiso de circulasion', permiso-circulacion-pago",
        "'como saco hora con el dentista', hora-dental"
    })
    void answersWhatCitizensAsk(String text, String intent) {
        IntentGuess guess = guess(text, Language.SPANISH);
        assertThat(guess.scores().get(0).intent()).isEqualTo(intent);
        assertThat(guess.certainty()).isEqualTo(Certainty.ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "what time does the driving licence office open?, licencia-conducir-horario",
        "when will the power be back?, status.electricidad"
    })
    void answersInEnglish(String text, String intent) {
        IntentGuess guess = guess(text, Language.ENGLISH);
        assertThat(guess.scores().get(0).intent()).isEqualTo(intent);
        assertThat(guess.certainty()).isEqualTo(Certainty.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿quién ganó el partido?",
                "asdkjh qwpoei",
                "cuentame otro chiste",
                "que opinas de la inteligencia artificial"
            })
    void doesNotKnowWhatIsNotTheInstitutions(String text) {
        assertThat(guess(text, Language.SPANISH).certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    /** Each utterance is asked of a classifier that has not seen it: four parts, as the classifier's own thresholds see them. */
    @Test
    void isRightWhenItAnswersWhatItHasNotSeen() {
        List<Score.Answer> answers = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            answers.addAll(answersWithout(part));
        }
        Score score = Score.of(answers);
        assertThat(score.accuracy()).isGreaterThan(0.6);
        assertThat(score.rightWhenAnswered()).isGreaterThan(0.93);
        assertThat(score.answered()).isGreaterThan(0.25);
    }

    private static List<Score.Answer> answersWithout(int part) {
        List<Labelled> asked = new ArrayList<>();
        List<Example> learned = new ArrayList<>();
        int number = 0;
        for (Example example : Demo.trainingSet(Language.SPANISH).examples()) {
            List<String> kept = new ArrayList<>();
            for (String utterance : example.utterances()) {
                if (number++ % 4 == part) {
                    asked.add(new Labelled(utterance, example.intent()));
                } else {
                    kept.add(utterance);
                }
            }
            learned.add(new Example(example.intent(), kept, example.title()));
        }
        Intents without = TRAINER.train(List.of(new TrainingSet(Language.SPANISH, learned)));
        return asked.stream()
                .map(one -> new Score.Answer(one.intent(), without.of(NormalizedText.of(one.text()), Language.SPANISH)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nlpjs_es/train.tsv", "fbmulti_es/dev.tsv"})
    void seldomAnswersWhatOthersAreAsked(String file) {
        Score score = Sentences.shared(file).score(intents, Language.SPANISH);
        assertThat(score.answered()).isLessThan(0.03);
        assertThat(score.unknown()).isGreaterThan(0.7);
    }
}
