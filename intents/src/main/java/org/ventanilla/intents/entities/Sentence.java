package org.ventanilla.intents.entities;

import java.util.List;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.Evidence;

/** A message in which phrases are looked for. */
record Sentence(NormalizedText text) {
    List<Token> tokens() {
        return text.tokens();
    }

    int length() {
        return tokens().size();
    }

    String word(int at) {
        return tokens().get(at).text();
    }

    /** Whether a comma, a full stop or the like stands before this word: phrases do not reach across. */
    boolean isCutBefore(int at) {
        return at > 0 && isCut(tokens().get(at - 1).end(), tokens().get(at).start());
    }

    private boolean isCut(int from, int to) {
        return from < to && text.original().substring(from, to).chars().anyMatch(c -> ".,;:!?¡¿\n()".indexOf(c) >= 0);
    }

    Evidence evidence(int from, int to) {
        int start = tokens().get(from).start();
        int end = tokens().get(to - 1).end();
        return new Evidence(text.original().substring(start, end), start, end);
    }
}
