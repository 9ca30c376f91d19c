package org.ventanilla.intents.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.intents.language.SnowballPack;

/** Sets that nobody here wrote: fifty intents of five utterances each, the size of a young FAQ. */
class OpenDataTest {
    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void understandsAYoungFaq(String code) {
        Language language = new Language(code);
        Sentences train = Sentences.shared("nlpjs_" + code + "/train.tsv");
        Sentences test = Sentences.shared("nlpjs_" + code + "/test.tsv");
        Intents intents = new OpenNlpIntentTrainer(SnowballPack.load(List.of(language)))
                .train(List.of(train.trainingSet(language)));
        Score score = test.score(intents, language);
        assertThat(score.accuracy()).isGreaterThan(0.92);
        assertThat(score.rightWhenAnswered()).isGreaterThan(0.95);
        assertThat(score.answered()).isGreaterThan(0.6);
    }
}
