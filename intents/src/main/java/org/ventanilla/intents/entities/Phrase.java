package org.ventanilla.intents.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.intents.language.Typos;

/**
 * Words that name something.
 *
 * @param typosFrom words of this length or more may have one slip
 */
record Phrase(Entity.Type type, String value, List<String> words, int typosFrom) {
    private static final int WIDEST_GAP = 2;

    /** The phrase at this very place, with at most two small words between its own: "se [nos] corto [otra vez] la luz". */
    Optional<Match> at(Sentence sentence, int start, Set<String> small) {
        int at = start;
        int typos = 0;
        for (int i = 0; i < words.size(); i++) {
            at = i == 0 ? at : next(sentence, at, words.get(i), small);
            if (at < 0 || !fits(words.get(i), sentence.word(at))) {
                return Optional.empty();
            }
            typos += words.get(i).equals(sentence.word(at)) ? 0 : 1;
            at++;
        }
        return Optional.of(new Match(type, value, start, at, words.size(), typos));
    }

    /** Where the next word stands; negative when it does not come soon enough. */
    private int next(Sentence sentence, int from, String word, Set<String> small) {
        for (int at = from; at < sentence.length() && at <= from + WIDEST_GAP; at++) {
            if (at > from && sentence.isCutBefore(at)) {
                return -1;
            }
            if (fits(word, sentence.word(at))) {
                return at;
            }
            if (sentence.isCutBefore(at) || !small.contains(sentence.word(at))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean fits(String expected, String said) {
        return expected.equals(said) || (expected.length() >= typosFrom && Typos.atMostOne(expected, said));
    }
}
