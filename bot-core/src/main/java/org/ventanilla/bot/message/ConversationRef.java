package org.ventanilla.bot.message;

/**
 * Where a conversation takes place: all that is needed to answer later, also after a restart.
 *
 * @param channel the channel's name, such as {@code telegram}
 * @param account which of the institution's accounts on it
 * @param key the channel's own key of the conversation, such as a chat id
 */
public record ConversationRef(String channel, String account, String key, Visibility visibility) {}
