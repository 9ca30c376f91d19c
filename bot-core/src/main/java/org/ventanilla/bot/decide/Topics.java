package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Topic;

/** The topics that a message touches. */
final class Topics {
    private Topics() {}

    static List<Topic> signalled(Standing standing, Topic.Action action) {
        return all(standing).filter(topic -> topic.action() == action).toList();
    }

    static Stream<Topic> all(Standing standing) {
        return standing.understanding().signals().stream()
                .map(Signal::topic)
                .distinct()
                .map(id -> Optional.ofNullable(standing.knowledge().topics().get(id)))
                .flatMap(Optional::stream);
    }
}
