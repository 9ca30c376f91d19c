package org.ventanilla.bot.conversation;

import org.ventanilla.bot.message.InboundEvent;

/**
 * An event that waits for a decision.
 *
 * @param inboxId its row in the inbox
 * @param seq its place in the conversation
 * @param attempts how often a worker took it up, this time included
 */
public record PendingEvent(long inboxId, long seq, InboundEvent event, int attempts) {}
