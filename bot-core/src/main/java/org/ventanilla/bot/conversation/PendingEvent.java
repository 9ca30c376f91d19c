package org.ventanilla.bot.conversation;

import java.time.Instant;
import org.ventanilla.bot.message.InboundEvent;

/**
 * An event that waits for a decision.
 *
 * @param inboxId its row in the inbox
 * @param seq its place in the conversation
 * @param received when we stored it
 * @param attempts how often a worker took it up, this time included
 */
public record PendingEvent(long inboxId, long seq, InboundEvent event, Instant received, int attempts) {}
