package org.ventanilla.intents.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ventanilla.intents.language.SnowballPack;

/**
 * Tells when a name of one word, with or without its article, means the zone: a common word such as "centro" does in "en el
 * centro" but not in "el centro de salud".
 */
final class Places {
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Places(List<SnowballPack> packs) {
        for (SnowballPack pack : packs) {
            before.addAll(pack.beforePlace());
            after.addAll(pack.afterNoPlace());
            small.addAll(pack.stopWords());
        }
    }

    boolean isArticle(String word) {
        return small.contains(word);
    }

    boolean isPlace(Sentence sentence, Match match) {
        if (match.words() > 2 || (match.words() == 2 && !isArticle(sentence.word(match.from())))) {
            return true;
        }
        return (match.words() == 2 || isAnnounced(sentence, match.from()) || isAlone(sentence, match))
                && !isContinued(sentence, match.to());
    }

    private boolean isAnnounced(Sentence sentence, int from) {
        return from > 0 && before.contains(sentence.word(from - 1));
    }

    private boolean isAlone(Sentence sentence, Match match) {
        return IntStream.range(0, sentence.length())
                .filter(i -> i < match.from() || i >= match.to())
                .allMatch(i -> small.contains(sentence.word(i)));
    }

    /** "de 8 a 10" continues the sentence and not the name. */
    private boolean isContinued(Sentence sentence, int at) {
        if (at >= sentence.length() || sentence.isCutBefore(at) || !after.contains(sentence.word(at))) {
            return false;
        }
        return at + 1 >= sentence.length()
                || !Character.isDigit(sentence.word(at + 1).charAt(0));
    }
}
