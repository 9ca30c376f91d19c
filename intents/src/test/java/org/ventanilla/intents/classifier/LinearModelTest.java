package org.ventanilla.intents.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.intents.classifier.Decisions.Scored;
import org.ventanilla.intents.language.SnowballPack;

class LinearModelTest {
    private static final SnowballPack PACK = SnowballPack.load(Language.SPANISH);
    private static final Features TAX = features("pagar contribuciones");
    private static final Features POOL = features("abre la piscina");
    private static final Features FOOTBALL = features("quien gano");
    private static final FeatureSpace SPACE = FeatureSpace.of(List.of(TAX, POOL, FOOTBALL));

    private static Features features(String text) {
        return Features.of(Words.of(NormalizedText.of(text), PACK));
    }

    private static Weights learn(List<Features> texts, String... labels) {
        return Weights.learn(SPACE.size(), texts.stream().map(SPACE::point).toList(), List.of(labels));
    }

    @Test
    void tellsTwoOutcomesApart() {
        LinearModel model = LinearModel.of(SPACE, learn(List.of(TAX, FOOTBALL), "tax", Decisions.OUTSIDE));
        assertThat(model.of(SPACE.point(TAX)).first().value()).isPositive();
        assertThat(model.of(SPACE.point(TAX)).outside()).isNegative();
        assertThat(model.of(SPACE.point(FOOTBALL)).first().value()).isNegative();
        assertThat(model.of(SPACE.point(FOOTBALL)).outside()).isPositive();
    }

    @Test
    void decidesInOpenNlpAsItLearned() {
        Weights weights = learn(List.of(TAX, POOL, FOOTBALL), "tax", "pool", Decisions.OUTSIDE);
        for (Features text : List.of(TAX, POOL, FOOTBALL, features("pagar la piscina"))) {
            Decisions learned = weights.of(SPACE.point(text));
            Decisions run = LinearModel.of(SPACE, weights).of(SPACE.point(text));
            assertThat(run.outside()).isCloseTo(learned.outside(), within(1e-3));
            assertThat(run.intents())
                    .hasSize(2)
                    .extracting(Scored::intent)
                    .containsExactlyElementsOf(
                            learned.intents().stream().map(Scored::intent).toList());
            assertThat(run.first().value()).isCloseTo(learned.first().value(), within(1e-3));
        }
    }

    @Test
    void isWrittenAndReadByOpenNlp() throws IOException {
        LinearModel model = LinearModel.of(SPACE, learn(List.of(TAX, POOL), "tax", Decisions.OUTSIDE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GenericModelWriter((AbstractModel) model.model(), new DataOutputStream(bytes)).persist();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        AbstractModel read = new GenericModelReader(new BinaryFileDataReader(in)).getModel();
        assertThat(read.eval(new String[] {"wpagar"}, new float[] {1}))
                .containsExactly(model.model().eval(new String[] {"wpagar"}, new float[] {1}), within(1e-9));
    }
}
