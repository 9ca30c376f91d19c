package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The patterns were written with these sentences at hand: a regression test, no measure of quality. */
class OwnSentencesTest {
    @Test
    void areAllFound() {
        assertThat(missed(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void areFoundInCapitalsAndWithInvisibleCharacters() {
        assertThat(missed(text -> text.toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(missed(text -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200b")))
                .isEmpty();
    }

    @Test
    void areFoundDespiteTypos() {
        long danger = dangerous().size();
        Typist typist = new Typist(1);
        long missed = dangerous().stream()
                .filter(sentence -> !Found.in(typist.type(sentence.text())).containsAll(sentence.topics()))
                .count();
        System.out.printf(Locale.ROOT, "danger with typos: %d of %d missed%n", missed, danger);
        assertThat((double) missed / danger).isLessThan(0.05);
    }

    @Test
    void thatAreHarmlessAreLeftAlone() {
        Map<String, Object> alarms = Sentence.all().stream()
                .filter(Sentence::isHarmless)
                .filter(sentence -> !Found.in(sentence.text()).isEmpty())
                .collect(Collectors.toMap(Sentence::text, sentence -> Found.in(sentence.text())));
        assertThat(alarms).isEmpty();
    }

    @Test
    void areAtLeastFifteenPerTopic() {
        Map<String, Long> counts = Sentence.all().stream()
                .flatMap(sentence -> sentence.topics().stream())
                .collect(Collectors.groupingBy(topic -> topic, Collectors.counting()));
        assertThat(counts)
                .hasSize(12)
                .allSatisfy((topic, count) -> assertThat(count).isGreaterThanOrEqualTo(15));
    }

    private static List<String> missed(UnaryOperator<String> change) {
        return Sentence.all().stream()
                .filter(sentence -> !Found.in(change.apply(sentence.text())).containsAll(sentence.topics()))
                .map(Sentence::text)
                .toList();
    }

    private static List<Sentence> dangerous() {
        return Sentence.all().stream()
                .filter(sentence -> sentence.topics().stream().anyMatch(Found.DANGER::contains))
                .toList();
    }
}
