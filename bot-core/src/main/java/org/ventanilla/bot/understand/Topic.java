package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Map;
import org.ventanilla.bot.language.Language;

/**
 * A topic with rules of its own: how it is recognised, and what is done then.
 *
 * @param id such as {@code self_harm}
 * @param patterns words on normalised text, in the pattern language of the topic files
 * @param seeds sentences that touch the topic
 * @param contrast sentences that look like it and do not
 * @param lane who may see the case
 * @param text what is said at once, by language, with {@code {emergency}} and {@code {lines}} for the territory's numbers;
 *     empty for topics that the bot's phrases answer
 */
public record Topic(
        String id,
        int version,
        Action action,
        String lane,
        Urgency urgency,
        List<String> patterns,
        List<String> seeds,
        List<String> contrast,
        Map<Language, String> text) {
    public Topic {
        patterns = List.copyOf(patterns);
        seeds = List.copyOf(seeds);
        contrast = List.copyOf(contrast);
        text = Map.copyOf(text);
    }

    /** What a topic asks for. */
    public enum Action {
        /** Someone may be in danger: a fixed text at once and a case. */
        SAFETY,
        /** A citizen wants to be heard: a receipt and a case. */
        COMPLAINT,
        /** A person has to answer. */
        HANDOFF,
        /** The citizen wants no more messages. */
        OPT_OUT
    }

    /** How soon a person has to look. */
    public enum Urgency {
        URGENT,
        HIGH,
        NORMAL
    }
}
