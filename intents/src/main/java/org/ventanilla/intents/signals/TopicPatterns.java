package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Topic;

/** Checks what an editor wrote in a topic file. */
public final class TopicPatterns {
    private static final double MOST_LOSS = 0.005;
    private static final int LOST_SHOWN = 3;

    private TopicPatterns() {}

    /** What is wrong with a topic's patterns, seeds and contrast, each with how to mend it; empty when all is well. */
    public static List<String> check(Topic topic) {
        List<String> problems = new ArrayList<>(new Compiler().add(topic));
        if (topic.patterns().isEmpty() && topic.seeds().isEmpty()) {
            problems.add("there is no pattern: the topic can never be found");
        }
        return problems.isEmpty() ? falseAlarms(topic) : problems;
    }

    /**
     * How much less the patterns of a topic find of the product's seeds than those that they replace, told with some of what is
     * lost; empty when it is at most {@value #MOST_LOSS} of them.
     */
    public static Optional<String> loss(Topic own, Topic replaced) {
        List<String> seeds = ShippedSeeds.of(replaced.id());
        Set<String> before = found(replaced, seeds);
        Set<String> after = found(own, seeds);
        double share = (before.size() - after.size()) / (double) Math.max(1, seeds.size());
        if (share <= MOST_LOSS) {
            return Optional.empty();
        }
        String lost = before.stream()
                .filter(seed -> !after.contains(seed))
                .limit(LOST_SHOWN)
                .collect(Collectors.joining("\", \"", "\"", "\""));
        return Optional.of(
                "find " + after.size() + " of the product's " + seeds.size() + " sentences of this topic, but "
                        + before.size() + " are found by those that they replace, among them " + lost);
    }

    private static Set<String> found(Topic topic, List<String> sentences) {
        TopicSignals signals = TopicSignals.of(List.of(topic));
        return sentences.stream()
                .filter(sentence -> !signals.of(NormalizedText.of(sentence)).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
