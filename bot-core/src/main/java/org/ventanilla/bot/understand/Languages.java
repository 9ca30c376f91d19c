package org.ventanilla.bot.understand;

import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Tells the language of a message, among those the institution speaks. Thread-safe; never fails. */
@FunctionalInterface
public interface Languages {
    /** The language of the text; {@code prior} when the text does not tell. */
    Language of(NormalizedText text, Language prior);
}
