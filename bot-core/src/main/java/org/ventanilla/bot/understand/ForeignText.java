package org.ventanilla.bot.understand;

import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * A text in none of the languages that the institution speaks.
 *
 * @param language its language, when that is known
 */
public record ForeignText(Optional<Language> language) {}
