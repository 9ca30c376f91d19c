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

    private static Learned learn(List<Features> texts, String... labels) {
        return Learned.of(SPACE.size(), texts.stream().map(SPACE::point).toList(), List.of(labels));
    }

    private static LinearModel borders(Learned learned) {
        return LinearModel.of(SPACE, learned.outcomes(), learned.borders(), 0);
    }

    @Test
    void tellsTwoOutcomesApart() {
        Learned learned = learn(List.of(TAX, FOOTBALL), "tax", Decisions.OUTSIDE);
        Decisions tax = learned.of(SPACE.point(TAX));
        assertThat(tax.first().border()).isPositive();
        assertThat(tax.outside().border()).isNegative();
        assertThat(tax.share()).isGreaterThan(0.9);
        Decisions football = learned.of(SPACE.point(FOOTBALL));
        assertThat(football.first().border()).isNegative();
        assertThat(football.outside().border()).isPositive();
        assertThat(football.share()).isLessThan(0.1);
    }

    @Test
    void decidesInOpenNlpAsItLearned() {
        Learned learned = learn(List.of(TAX, POOL, FOOTBALL), "tax", "pool", Decisions.OUTSIDE);
        LinearModel softmax = LinearModel.of(SPACE, learned.outcomes(), learned.softmax(), 0);
        for (Features text : List.of(TAX, POOL, FOOTBALL, features("pagar la piscina"))) {
            Point point = SPACE.point(text);
            assertThat(borders(learned).of(point))
                    .containsExactly(learned.borders().of(point), within(1e-3));
            assertThat(softmax.of(point)).containsExactly(learned.softmax().of(point), within(1e-3));
        }
    }

    @Test
    void isWrittenAndReadByOpenNlp() throws IOException {
        LinearModel model = borders(learn(List.of(TAX, POOL), "tax", Decisions.OUTSIDE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GenericModelWriter((AbstractModel) model.model(), new DataOutputStream(bytes)).persist();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        AbstractModel read = new GenericModelReader(new BinaryFileDataReader(in)).getModel();
        assertThat(read.eval(new String[] {"wpagar"}, new float[] {1}))
                .containsExactly(model.model().eval(new String[] {"wpagar"}, new float[] {1}), within(1e-9));
    }
}
