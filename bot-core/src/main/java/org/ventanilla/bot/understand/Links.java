package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Set;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/**
 * The words of a language that hold questions together. All are normalised.
 *
 * @param joints words between two questions, or before one that goes on from the last: "y", "además"
 * @param asking words that ask without naming what about: "cuánto", "horario"
 * @param small words that say nothing of their own: "de", "la"
 */
public record Links(Set<String> joints, Set<String> asking, Set<String> small) {
    /** For a language nobody has written them down for. */
    public static final Links NONE = new Links(Set.of(), Set.of(), Set.of());

    private static final int LONGEST_SUBJECT = 8;

    public Links {
        joints = Set.copyOf(joints);
        asking = Set.copyOf(asking);
        small = Set.copyOf(small);
    }

    /** The words that say what a text is about, at most so many as a question has; empty when it names nothing. */
    List<String> subject(NormalizedText text) {
        return text.words().stream()
                .map(Token::text)
                .filter(this::names)
                .distinct()
                .limit(LONGEST_SUBJECT)
                .toList();
    }

    boolean asks(NormalizedText text) {
        return text.words().stream().map(Token::text).anyMatch(asking::contains);
    }

    boolean goesOn(NormalizedText text) {
        return !text.words().isEmpty() && joints.contains(text.words().get(0).text());
    }

    /** The text without "y" or "además" at its beginning; the text itself when nothing else is in it. */
    NormalizedText withoutJoint(NormalizedText text) {
        List<Token> words = text.words();
        int first = 0;
        while (first < words.size() && joints.contains(words.get(first).text())) {
            first++;
        }
        return first == 0 || first == words.size()
                ? text
                : NormalizedText.of(text.original().substring(words.get(first).start()));
    }

    private boolean names(String word) {
        return !joints.contains(word) && !asking.contains(word) && !small.contains(word);
    }
}
