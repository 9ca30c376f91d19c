package org.ventanilla.bot.understand;

import org.ventanilla.bot.language.Language;

/**
 * Takes personal data out of what a citizen wrote, before it is kept for anything but the conversation itself: statistics,
 * unanswered questions, training. Thread-safe; never fails.
 */
@FunctionalInterface
public interface Masking {
    /** The text with placeholders such as ‹rut› or ‹teléfono›, in the words of the language, for personal data. */
    String masked(String text, Language language);
}
