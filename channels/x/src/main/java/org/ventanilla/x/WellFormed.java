package org.ventanilla.x;

/** Makes texts that can be written in UTF-8 and kept in any database. */
final class WellFormed {
    private static final int REPLACEMENT = 0xFFFD;

    private WellFormed() {}

    /** The text, with a replacement character for every lone surrogate and every NUL. */
    static String text(String text) {
        return text.codePoints()
                .map(point -> isGood(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isGood(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
