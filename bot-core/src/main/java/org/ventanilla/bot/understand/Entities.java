package org.ventanilla.bot.understand;

import java.util.List;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Finds what a message names. Thread-safe; never fails. */
@FunctionalInterface
public interface Entities {
    List<Entity> of(NormalizedText text, Language language);
}
