package org.ventanilla.bot.understand;

/**
 * The words that made us think so, as they stand in the message.
 *
 * @param start first position in the message, in UTF-16 units
 * @param end position after the last one
 */
public record Evidence(String words, int start, int end) {}
