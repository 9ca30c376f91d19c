package org.ventanilla.bot.understand;

import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Finds what a citizen wants to know. Thread-safe. */
public interface Intents {
    /** An unknown language or a text without words gives {@link IntentGuess#NONE}. */
    IntentGuess of(NormalizedText text, Language language);

    /**
     * Why a text was understood so. Slower than understanding: for people who want to know.
     *
     * @param guess what {@link #of} made of it, or of something longer that holds it
     */
    default Explanation explain(NormalizedText text, Language language, IntentGuess guess) {
        return Explanation.NONE;
    }

    /** Which model this is: the same version always answers the same. */
    String version();
}
