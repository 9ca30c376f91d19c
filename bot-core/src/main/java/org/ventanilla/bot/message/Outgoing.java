package org.ventanilla.bot.message;

import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * A message on its way to a citizen.
 *
 * @param id unique in the installation; the same at every attempt
 * @param conversationId the engine's id of the conversation
 * @param seq its place among all messages of the conversation, from 1
 * @param agent the agent's public name when a person wrote it; empty when the bot did
 * @param attempt which attempt this is, from 1
 * @param doubtful whether an earlier attempt may have arrived
 */
public record Outgoing(
        long id,
        String conversationId,
        ConversationRef to,
        long seq,
        OutgoingKind kind,
        Optional<String> agent,
        Language language,
        Content content,
        int attempt,
        boolean doubtful) {
    public Outgoing(
            long id,
            String conversationId,
            ConversationRef to,
            long seq,
            OutgoingKind kind,
            Optional<String> agent,
            Language language,
            Content content,
            int attempt) {
        this(id, conversationId, to, seq, kind, agent, language, content, attempt, false);
    }
}
