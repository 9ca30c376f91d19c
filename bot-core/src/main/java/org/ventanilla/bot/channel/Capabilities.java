package org.ventanilla.bot.channel;

/**
 * What a channel can carry.
 *
 * @param maxLength how long one message's visible text may be, in the channel's own unit
 * @param maxButtons how many buttons a message may have; 0 when the channel has none
 * @param idempotent whether sending the same {@code Outgoing} twice shows it once, so that an uncertain send may simply be
 *     repeated
 */
public record Capabilities(int maxLength, int maxButtons, boolean idempotent) {}
