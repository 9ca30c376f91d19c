package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Set;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/** Reads a yes or a no, in the languages that people answer in. */
final class YesOrNo {
    static final String YES = "yes";
    static final String NO = "no";

    private static final int LONGEST = 6;
    private static final Set<String> YES_WORDS = Set.of("si", "sip", "sii", "yes", "yeah", "sim", "bai", "oui");
    private static final Set<String> NO_WORDS = Set.of("no", "nop", "nope", "nah", "nao", "non", "ez");
    private static final Set<String> POLITE = Set.of(
            "gracias",
            "muchas",
            "thanks",
            "thank",
            "you",
            "obrigado",
            "obrigada",
            "merci",
            "grazie",
            "grazas",
            "gracies",
            "eskerrik",
            "asko",
            "todo",
            "bien",
            "nada",
            "para",
            "tranquilo",
            "tranquila");

    private YesOrNo() {}

    /** {@link #YES} when a short text begins with one, {@link #NO} when it says nothing else; empty otherwise. */
    static String of(String text) {
        if (text.length() > LONGEST * 20) {
            return "";
        }
        List<String> words =
                NormalizedText.of(text).words().stream().map(Token::text).toList();
        if (words.isEmpty() || words.size() > LONGEST) {
            return "";
        }
        if (YES_WORDS.contains(words.get(0))) {
            return YES;
        }
        boolean no = NO_WORDS.contains(words.get(0))
                && words.stream().allMatch(word -> NO_WORDS.contains(word) || POLITE.contains(word));
        return no ? NO : "";
    }
}
