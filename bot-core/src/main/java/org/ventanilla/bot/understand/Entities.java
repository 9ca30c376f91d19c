package org.ventanilla.bot.understand;

import java.time.Instant;
import java.util.List;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Finds what a message names. Thread-safe; never fails. */
@FunctionalInterface
public interface Entities {
    /**
     * What is named, in the order of the message.
     *
     * @param written when it was written: "mañana" is the day after
     */
    List<Entity> of(NormalizedText text, Language language, Instant written);
}
