package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;

/**
 * Something to be said, as part of an outcome.
 *
 * @param agent the agent's public name when a person says it
 */
public record Reply(OutgoingKind kind, Optional<String> agent, Language language, Content content) {}
