package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.language.NormalizedText;

/** Work is counted in moves of the automaton, not in time. */
class LinearWorkTest {
    private static final List<String> WORST = List.of(
            "no quiero no quiero no quiero ",
            "me me me me me ",
            "mi mi marido mi marido me ",
            "quiero que me la de a no se ");

    @Test
    void doublesWithTheText() {
        for (String text : WORST) {
            long once = steps(text.repeat(200));
            long twice = steps(text.repeat(400));

            assertThat((double) twice / once).as(text).isBetween(1.9, 2.1);
        }
    }

    @Test
    void isAtMostAllMovesPerWord() {
        Automaton automaton = ShippedTopics.signals().automaton();
        for (String text : WORST) {
            int words = NormalizedText.of(text.repeat(100)).tokens().size();

            assertThat(steps(text.repeat(100))).isLessThan(automaton.moves() * (words + 2));
        }
    }

    @Test
    void isLittleForAnOrdinaryQuestion() {
        assertThat(steps("a que hora abre la oficina de licencias de conducir")).isLessThan(20_000);
    }

    private static long steps(String text) {
        Run run = new Run(
                ShippedTopics.signals().automaton(), NormalizedText.of(text).tokens());
        run.hits();
        return run.steps();
    }
}
