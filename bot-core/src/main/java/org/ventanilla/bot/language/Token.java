package org.ventanilla.bot.language;

/**
 * A normalised word and where it stood.
 *
 * @param text the word as {@link NormalizedText} leaves it
 * @param start first position in the original text, in UTF-16 units
 * @param end position after the last one
 */
public record Token(String text, int start, int end) {
    /** Stands for a link, whatever it is. */
    public static final String LINK = "url";

    /** Stands for an e-mail address. */
    public static final String EMAIL = "email";

    /** Stands for a number of seven digits or more: a telephone's, a person's, an account's. */
    public static final String NUMBER = "0000000";
}
