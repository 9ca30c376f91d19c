package org.ventanilla.bot.understand;

import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Finds what a citizen wants to know. Thread-safe. */
public interface Intents {
    /** An unknown language or a text without words gives {@link IntentGuess#NONE}. */
    IntentGuess of(NormalizedText text, Language language);

    /** Which model this is: the same version always answers the same. */
    String version();
}
