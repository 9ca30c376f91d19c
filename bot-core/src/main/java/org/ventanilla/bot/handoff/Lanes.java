package org.ventanilla.bot.handoff;

import java.util.List;

/** Who may see what. Topic files name these. */
public final class Lanes {
    /** All agents. */
    public static final String GENERAL = "general";
    /** Danger to a person. */
    public static final String PROTECTED = "protected";
    /** Corruption and whistle-blowing. */
    public static final String INTEGRITY = "integrity";

    /** The most restricted first: a case that touches two lanes goes to the first of them. */
    public static final List<String> ALL = List.of(PROTECTED, INTEGRITY, GENERAL);

    private Lanes() {}

    /** The more restricted of two lanes. */
    public static String stricter(String a, String b) {
        return ALL.indexOf(a) <= ALL.indexOf(b) ? a : b;
    }
}
