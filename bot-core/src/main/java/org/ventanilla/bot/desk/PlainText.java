package org.ventanilla.bot.desk;

/** An agent's plain words as content: nothing in them is markup. */
final class PlainText {
    private PlainText() {}

    /**
     * Markdown that shows the text as it was typed: ASCII punctuation escaped, line breaks kept.
     *
     * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark, backslash escapes</a>
     */
    static String asMarkdown(String text) {
        StringBuilder markdown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                markdown.append("\\\n");
            } else if (c != '\r') {
                if (isAsciiPunctuation(c)) {
                    markdown.append('\\');
                }
                markdown.append(c);
            }
        }
        return markdown.toString();
    }

    private static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
