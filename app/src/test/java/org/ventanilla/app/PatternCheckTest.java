package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.understand.Topic;

class PatternCheckTest {
    private final Topic shipped = ContentReading.of(Path.of("../demo"), Clock.systemUTC()).content().stream()
            .flatMap(content -> content.topics().values().stream())
            .filter(topic -> topic.id().equals("human"))
            .findFirst()
            .orElseThrow();

    @Test
    void aTopicThatFindsLessThanTheOneItReplacesIsRefused() {
        assertThat(new PatternCheck().loss(with(List.of("quiero una persona")), shipped))
                .hasValueSatisfying(loss -> assertThat(loss)
                        .startsWith("find ")
                        .contains(" sentences of this topic")
                        .contains("are found by those that they replace, among them \""));
    }

    @Test
    void aTopicMayFindMore() {
        List<String> more = new ArrayList<>(shipped.patterns());
        more.add("ventanilla humana");

        assertThat(new PatternCheck().loss(with(more), shipped)).isEmpty();
    }

    private Topic with(List<String> patterns) {
        return new Topic(
                shipped.id(),
                shipped.version() + 1,
                shipped.action(),
                shipped.lane(),
                shipped.urgency(),
                patterns,
                shipped.seeds(),
                shipped.contrast(),
                shipped.text());
    }
}
