package org.ventanilla.bot.understand;

import java.util.Optional;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Tells the language of a message, among those the institution speaks. Thread-safe; never fails. */
@FunctionalInterface
public interface Languages {
    /** The language of the text; {@code prior} when the text does not tell. */
    Language of(NormalizedText text, Language prior);

    /**
     * Present when a whole sentence is, beyond reasonable doubt, in none of the languages that the institution speaks. A
     * foreign word, a name or a greeting is no such sentence.
     */
    default Optional<ForeignText> foreign(NormalizedText text) {
        return Optional.empty();
    }
}
