package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicPatternsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "quiero (morir~is not closed: add ')'",
                "quiero morir)~')' too many",
                "quiero [dos] morir~a gap is a number from 1 to 9",
                "quiero [10] morir~a gap is a number from 1 to 9",
                "quiero [2 morir~'[' is not closed",
                "[2] morir~begins with a gap",
                "morir [2]~ends with a gap",
                "morir?~everything in it is optional",
                "(quiero|) morir~words are missing at position 9",
                "mi <pareja> pega~<pareja> is not defined above",
                "me* pega~write 3 letters or more",
                "e-mail~is not one word",
                "quiero (?) morir~cannot stand at position 9",
                "!~words are missing",
                "quiero morir !~words are missing",
                "^ $~it has no word",
                "<P> = a|b~a name is made of",
            })
    void saysWhatIsWrongWithAPatternAndHowToMendIt(String pattern, String problem) {
        assertThat(check(List.of(pattern), List.of()))
                .singleElement()
                .asString()
                .contains("\"" + pattern + "\"", problem);
    }

    @Test
    void listsAllProblemsAtOnce() {
        assertThat(check(List.of("(a", "b)", "quiero morir"), List.of())).hasSize(2);
    }

    @Test
    void aNameMayBeDefinedOnce() {
        assertThat(check(List.of("<a> = uno|dos", "<a> = tres", "<a> cuatro"), List.of()))
                .singleElement()
                .asString()
                .contains("defined twice");
    }

    @Test
    void contrastThatIsFoundIsAProblem() {
        assertThat(check(List.of("me va a matar"), List.of("este trámite me va a matar")))
                .singleElement()
                .asString()
                .contains("este trámite me va a matar", "\"me va a matar\"", "narrow the pattern");
    }

    @Test
    void aSeedIsASentence() {
        assertThat(TopicPatterns.check(PatternLanguageTest.topic(List.of("quiero morir"), List.of("morir"), List.of())))
                .singleElement()
                .asString()
                .contains("seed \"morir\"", "fewer than 3 words");
    }

    @Test
    void aTopicWithoutPatternsIsAProblem() {
        assertThat(check(List.of(), List.of())).containsExactly("there is no pattern: the topic can never be found");
    }

    @Test
    void topicsWithProblemsAreNotCompiled() {
        assertThatThrownBy(
                        () -> TopicSignals.of(List.of(PatternLanguageTest.topic(List.of("(a"), List.of(), List.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("topic test, pattern \"(a\"");
    }

    private static List<String> check(List<String> patterns, List<String> contrast) {
        return TopicPatterns.check(PatternLanguageTest.topic(patterns, List.of(), contrast));
    }
}
