package org.ventanilla.bot.understand;

import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * What a message may go on from.
 *
 * @param language the conversation's so far
 * @param answered what the citizen was last told
 */
public record About(Language language, Optional<Answered> answered) {
    /** A conversation that begins. */
    public static About nothing(Language language) {
        return new About(language, Optional.empty());
    }

    /**
     * An article that was answered with.
     *
     * @param title in the conversation's language, where it has one
     */
    public record Answered(String intent, String title) {}
}
