package org.ventanilla.bot.message;

import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * Who writes, as far as the channel tells. The name is the citizen's own text: hostile input like any other.
 *
 * @param id the channel's id of the person
 * @param name what the person calls themselves there; may be empty
 * @param language the language of their device or account, where the channel tells it
 */
public record Citizen(String id, String name, Optional<Language> language) {}
