package org.ventanilla.bot.understand;

import org.ventanilla.bot.language.Language;

/** Knows the words that hold questions together. Thread-safe; never fails. */
@FunctionalInterface
public interface LinkWords {
    /** {@link Links#NONE} for a language it does not know. */
    Links of(Language language);
}
