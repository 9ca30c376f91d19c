package org.ventanilla.bot.conversation;

import java.time.Instant;

/**
 * A worker's right to decide on a conversation, for a time.
 *
 * @param token fences off a worker that lost its lease: it grows with each lease of the conversation
 */
public record Lease(String conversationId, String worker, long token, Instant until) {}
