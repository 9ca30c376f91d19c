package org.ventanilla.intents.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final Point RED = Point.of(List.of("red"), List.of(1f));
    private static final Point BLUE = Point.of(List.of("blue"), List.of(1f));
    private static final Point GREEN = Point.of(List.of("green"), List.of(1f));

    @Test
    void tellsTwoOutcomesApart() {
        LinearModel model = LinearModel.learn(List.of(RED, BLUE), List.of("a", LinearModel.OUTSIDE));
        assertThat(model.of(RED).first().value()).isPositive();
        assertThat(model.of(RED).outside()).isNegative();
        assertThat(model.of(BLUE).first().value()).isNegative();
        assertThat(model.of(BLUE).outside()).isPositive();
    }

    @Test
    void putsTheBestOfManyFirst() {
        LinearModel model = LinearModel.learn(List.of(RED, BLUE, GREEN), List.of("a", "b", LinearModel.OUTSIDE));
        assertThat(model.of(BLUE).first().intent()).isEqualTo("b");
        assertThat(model.of(BLUE).intents()).hasSize(2);
        assertThat(model.of(GREEN).outside()).isPositive();
    }
}
