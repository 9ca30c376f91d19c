package org.ventanilla.app.page;

/**
 * Text of others with everything invisible made visible: controls that turn text around, zero-width characters and halves of
 * characters stand as their numbers, a run of one as {@code ⟦U+200B×40⟧}. What joins emoji and Arabic letters stays.
 */
public final class VisibleText {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int FIRST_JOINED = 0x0600;

    private final String text;
    private final StringBuilder shown = new StringBuilder();

    private VisibleText(String text) {
        this.text = text;
    }

    public static String of(String text) {
        return new VisibleText(text).show();
    }

    private String show() {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (isHidden(codePoint) && !joins(codePoint, i)) {
                i += hidden(codePoint, i);
            } else {
                shown.appendCodePoint(codePoint);
                i += Character.charCount(codePoint);
            }
        }
        return shown.toString();
    }

    /** Names a run of the same character and says how many UTF-16 units it takes. */
    private int hidden(int codePoint, int from) {
        int width = Character.charCount(codePoint);
        int count = 0;
        int i = from;
        while (i < text.length() && text.codePointAt(i) == codePoint) {
            count++;
            i += width;
        }
        shown.append("⟦U+").append("%04X".formatted(codePoint));
        if (count > 1) {
            shown.append('×').append(count);
        }
        shown.append('⟧');
        return count * width;
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED -> !isPlaceOfEmoji(codePoint);
            default -> isBlankLetter(codePoint);
        };
    }

    /** New emoji are there before this Java knows them. */
    private static boolean isPlaceOfEmoji(int codePoint) {
        return codePoint >= 0x1F000 && codePoint < 0x20000;
    }

    /** Letters and symbols that are drawn as nothing. */
    private static boolean isBlankLetter(int codePoint) {
        return codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint == 0x2800;
    }

    private boolean joins(int codePoint, int at) {
        if (codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        return at > 0
                && at + 1 < text.length()
                && text.codePointBefore(at) >= FIRST_JOINED
                && text.codePointAt(at + 1) >= FIRST_JOINED
                && !isHidden(text.codePointBefore(at))
                && !isHidden(text.codePointAt(at + 1));
    }
}
