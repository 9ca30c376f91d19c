package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic;

class ShippedTopicsTest {
    @Test
    void areTheTwelve() {
        assertThat(ShippedTopics.all())
                .extracting(Topic::id)
                .containsExactlyInAnyOrder(
                        "self_harm",
                        "gender_violence",
                        "child_abuse",
                        "threat",
                        "emergency",
                        "corruption",
                        "discrimination",
                        "data_rights",
                        "advice",
                        "complaint",
                        "human",
                        "opt_out");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void haveNoProblems(Topic topic) {
        assertThat(TopicPatterns.check(topic)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void goToALaneThatExists(Topic topic) {
        assertThat(Lanes.ALL).contains(topic.lane());
    }

    @ParameterizedTest
    @MethodSource("safetyTopics")
    void putTheNumbersOnLinesOfTheirOwnInBothLanguages(Topic topic) {
        for (Language language : List.of(Language.SPANISH, Language.ENGLISH)) {
            assertThat(topic.text().getOrDefault(language, "").lines())
                    .contains("{emergency}", "{lines}")
                    .allSatisfy(
                            line -> assertThat(line.contains("{")).isEqualTo(line.matches("\\{(emergency|lines)}")));
        }
    }

    @ParameterizedTest
    @MethodSource("safetyTopics")
    void sayThatTheyAreAutomaticAndPromiseNothing(Topic topic) {
        assertThat(topic.text().get(Language.SPANISH))
                .contains("sistema automático")
                .doesNotContain("suicid", "no se preocupe", "todo irá bien", "secreto");
        assertThat(topic.text().get(Language.ENGLISH)).contains("automatic system");
    }

    static List<Topic> topics() {
        return ShippedTopics.all();
    }

    static Stream<Topic> safetyTopics() {
        return topics().stream().filter(topic -> topic.action() == Topic.Action.SAFETY);
    }
}
