package org.ventanilla.bot.message;

/** Makes text that UTF-8 can write and any database keeps out of whatever a platform sends. */
public final class WellFormed {
    private static final int REPLACEMENT = 0xFFFD;

    private WellFormed() {}

    /** The text with half characters (lone surrogates) and NUL, which no store keeps, replaced by the replacement character. */
    public static String text(String any) {
        return any.codePoints()
                .map(WellFormed::orReplacement)
                .collect(() -> new StringBuilder(any.length()), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int orReplacement(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half || codePoint == 0 ? REPLACEMENT : codePoint;
    }
}
