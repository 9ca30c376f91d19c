package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * What a classifier of one language learns from.
 *
 * @param outside sentences that mean none of the intents
 */
public record TrainingSet(Language language, List<Example> examples, List<String> outside) {
    private static final String STATUS = "status.";

    public TrainingSet {
        examples = List.copyOf(examples);
        outside = List.copyOf(outside);
    }

    /** Nothing is known of sentences that mean none of the intents. */
    public TrainingSet(Language language, List<Example> examples) {
        this(language, examples, List.of());
    }

    /** The intent of asking how a service does. */
    public static String statusOf(String service) {
        return STATUS + service;
    }

    /** The service whose status an intent asks for. */
    public static Optional<String> serviceOf(String intent) {
        return intent.startsWith(STATUS) ? Optional.of(intent.substring(STATUS.length())) : Optional.empty();
    }

    /**
     * What is known of one intent.
     *
     * @param utterances what citizens say
     * @param title the article's question: weak evidence
     */
    public record Example(String intent, List<String> utterances, String title) {
        public Example {
            utterances = List.copyOf(utterances);
        }
    }
}
