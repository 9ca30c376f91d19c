package org.ventanilla.bot.language;

/**
 * A normalised word and where it stood.
 *
 * @param text the word as {@link NormalizedText} leaves it
 * @param start first position in the original text, in UTF-16 units
 * @param end position after the last one
 */
public record Token(String text, int start, int end) {}
