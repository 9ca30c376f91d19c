package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ventanilla.bot.language.LanguagePack;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/**
 * The words of a text as the classifier reads them.
 *
 * @param spoken with short spellings written out
 * @param stems theirs, in the same order
 * @param content those stems that say something
 */
record Words(List<String> spoken, List<String> stems, List<String> content) {
    private static final int MOST = 300;
    private static final Pattern SPACE = Pattern.compile(" ");

    static Words of(NormalizedText text, LanguagePack pack) {
        List<String> spoken = text.tokens().stream()
                .limit(MOST)
                .map(Token::text)
                .flatMap(word -> SPACE.splitAsStream(pack.spellings().getOrDefault(word, word)))
                .toList();
        List<String> stems = new ArrayList<>(spoken.size());
        List<String> content = new ArrayList<>();
        for (String word : spoken) {
            String stem = pack.stem(word);
            stems.add(stem);
            if (!pack.stopWords().contains(word)) {
                content.add(stem);
            }
        }
        return new Words(spoken, stems, content);
    }
}
