package org.ventanilla.bot.language;

import java.util.List;

/**
 * A text made comparable, the one way for all who compare: lower case, compatibility forms and accents folded, invisible
 * characters dropped, three or more equal letters cut to two, hashtags cut where a capital begins a word, "tod@s" read as
 * "todos", everything else that is neither letter nor digit a border between words. The original is kept beside it.
 *
 * @param original the text as it was written
 * @param tokens all its words with their places in the original, those inside of links and addresses too
 * @param words what is said in it: the tokens, but a link, an e-mail address and a number of seven digits or more is one word
 *     each ({@link Token#LINK}, {@link Token#EMAIL}, {@link Token#NUMBER}), and whom it is addressed to ("@name") is left out
 */
public record NormalizedText(String original, List<Token> tokens, List<Token> words) {
    public NormalizedText {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }

    /** Never fails, whatever the text holds. */
    public static NormalizedText of(String original) {
        List<Token> tokens = new WordReader(original).read();
        return new NormalizedText(original, tokens, Spans.collapse(original, tokens));
    }

    /** The tokens, joined by single spaces. */
    public String text() {
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens) {
            if (!joined.isEmpty()) {
                joined.append(' ');
            }
            joined.append(token.text());
        }
        return joined.toString();
    }

    /** The normal form of {@code text}: shorthand for {@code of(text).text()}. */
    public static String normalize(String text) {
        return of(text).text();
    }
}
