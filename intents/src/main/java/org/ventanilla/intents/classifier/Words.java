package org.ventanilla.intents.classifier;

import java.util.List;
import java.util.regex.Pattern;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.intents.language.SnowballPack;

/**
 * The words of a text as the classifier reads them.
 *
 * @param spoken with short spellings written out
 * @param sounds the same, written as they sound
 * @param stems the stems of the spoken ones, written as they sound
 * @param content those stems that say something; all of them when none does
 */
record Words(List<String> spoken, List<String> sounds, List<String> stems, List<String> content) {
    private static final int MOST = 300;
    private static final Pattern SPACE = Pattern.compile(" ");

    static Words of(NormalizedText text, SnowballPack pack) {
        return of(text.words(), pack);
    }

    static Words of(List<Token> words, SnowballPack pack) {
        List<String> spoken = words.stream()
                .limit(MOST)
                .map(Token::text)
                .flatMap(word -> SPACE.splitAsStream(pack.spellings().getOrDefault(word, word)))
                .toList();
        List<String> content = stems(
                spoken.stream().filter(word -> !pack.stopWords().contains(word)).toList(), pack);
        List<String> stems = stems(spoken, pack);
        return new Words(spoken, spoken.stream().map(pack::sound).toList(), stems, content.isEmpty() ? stems : content);
    }

    private static List<String> stems(List<String> words, SnowballPack pack) {
        return words.stream().map(pack::stem).map(pack::sound).toList();
    }
}
