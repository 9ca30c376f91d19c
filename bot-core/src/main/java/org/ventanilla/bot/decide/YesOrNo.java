package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/** What is answered to a question of ours, in the languages that people answer in. */
public enum YesOrNo {
    YES,
    NO;

    private static final int LONGEST = 6;
    private static final int LONGEST_TEXT = 120;
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

    /** {@link #YES} when a short text begins with one, {@link #NO} when it says nothing else; empty otherwise. */
    static Optional<YesOrNo> of(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        List<String> words =
                NormalizedText.of(text).words().stream().map(Token::text).toList();
        if (words.isEmpty() || words.size() > LONGEST) {
            return Optional.empty();
        }
        if (YES_WORDS.contains(words.get(0))) {
            return Optional.of(YES);
        }
        boolean no = NO_WORDS.contains(words.get(0))
                && words.stream().allMatch(word -> NO_WORDS.contains(word) || POLITE.contains(word));
        return no ? Optional.of(NO) : Optional.empty();
    }
}
