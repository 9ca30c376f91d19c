package org.ventanilla.knowledge.content;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.understand.Topic;

/** Judges a topic's patterns. Whoever understands the pattern language gives it. */
@FunctionalInterface
public interface TopicCheck {
    TopicCheck NONE = topic -> List.of();

    /** What is wrong, in English, one sentence each; a pattern that is quoted in full is found in its file. */
    List<String> problems(Topic topic);

    /** What a topic no longer finds that the one it replaces does, in one sentence; empty when that is too little to matter. */
    default Optional<String> loss(Topic own, Topic replaced) {
        return Optional.empty();
    }
}
