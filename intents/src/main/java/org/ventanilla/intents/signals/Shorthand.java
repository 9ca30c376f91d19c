package org.ventanilla.intents.signals;

import java.util.Map;

/** Short spellings of the telephone, and the word each stands for. Spanish, Portuguese, Catalan and English in one. */
final class Shorthand {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("q", "que"),
            Map.entry("k", "que"),
            Map.entry("ke", "que"),
            Map.entry("qe", "que"),
            Map.entry("xq", "porque"),
            Map.entry("pq", "porque"),
            Map.entry("xk", "porque"),
            Map.entry("prq", "porque"),
            Map.entry("x", "por"),
            Map.entry("d", "de"),
            Map.entry("m", "me"),
            Map.entry("t", "te"),
            Map.entry("s", "se"),
            Map.entry("n", "en"),
            Map.entry("kn", "con"),
            Map.entry("cn", "con"),
            Map.entry("toy", "estoy"),
            Map.entry("ta", "esta"),
            Map.entry("tan", "estan"),
            Map.entry("tamos", "estamos"),
            Map.entry("pa", "para"),
            Map.entry("tb", "tambien"),
            Map.entry("tmb", "tambien"),
            Map.entry("kiero", "quiero"),
            Map.entry("qro", "quiero"),
            Map.entry("mjr", "mejor"),
            Map.entry("nd", "nada"),
            Map.entry("nah", "no"),
            Map.entry("vc", "voce"),
            Map.entry("u", "you"),
            Map.entry("ur", "your"),
            Map.entry("im", "i"));

    private Shorthand() {}

    /** The word that a spelling stands for; the spelling itself when it stands for none. */
    static String full(String spelling) {
        return WORDS.getOrDefault(spelling, spelling);
    }
}
