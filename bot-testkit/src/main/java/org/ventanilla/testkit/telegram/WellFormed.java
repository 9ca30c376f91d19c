package org.ventanilla.testkit.telegram;

/** Whether a text can be written in UTF-8. */
final class WellFormed {
    private WellFormed() {}

    static boolean is(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
