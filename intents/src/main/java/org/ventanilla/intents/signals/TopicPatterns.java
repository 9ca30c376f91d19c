package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Topic;

/** Checks what an editor wrote in a topic file. */
public final class TopicPatterns {
    private TopicPatterns() {}

    /** What is wrong with a topic's patterns, seeds and contrast, each with how to mend it; empty when all is well. */
    public static List<String> check(Topic topic) {
        List<String> problems = new ArrayList<>(new Compiler().add(topic));
        if (topic.patterns().isEmpty() && topic.seeds().isEmpty()) {
            problems.add("there is no pattern: the topic can never be found");
        }
        return problems.isEmpty() ? falseAlarms(topic) : problems;
    }

    private static List<String> falseAlarms(Topic topic) {
        TopicSignals signals = TopicSignals.of(List.of(topic));
        List<String> problems = new ArrayList<>();
        for (String sentence : topic.contrast()) {
            for (Signal signal : signals.of(NormalizedText.of(sentence))) {
                problems.add("contrast \"" + sentence + "\": it must not be found but is, by the words \""
                        + String.join(
                                "\", \"",
                                signal.evidence().stream().map(Evidence::words).toList())
                        + "\": narrow the pattern, or add a line '! …' for what is harmless");
            }
        }
        return problems;
    }
}
