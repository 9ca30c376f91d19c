package org.ventanilla.bot.conversation;

import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;

/**
 * A talk with one citizen at one place.
 *
 * @param id the engine's id
 * @param version advances with every change; a change based on an older version is refused
 */
public record Conversation(String id, ConversationRef ref, Citizen citizen, long version, ConversationState state) {}
