package org.ventanilla.bot.decide;

import java.util.List;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.IntentScore;

/**
 * Why this was said: ids, versions and scores, no text.
 *
 * @param rule the rule that applied
 * @param decision {@link Decision#kind()}
 * @param knowledge version of what could be said
 * @param model version of the classifier
 * @param used articles as {@code id@version} and incidents as {@code id}
 * @param topics of the signals
 */
public record Trace(
        String rule,
        String decision,
        String knowledge,
        String model,
        Language language,
        List<String> used,
        List<IntentScore> scores,
        List<String> topics) {
    public Trace {
        used = List.copyOf(used);
        scores = List.copyOf(scores);
        topics = List.copyOf(topics);
    }
}
