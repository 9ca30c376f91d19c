package org.ventanilla.intents.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.intents.language.PackLanguages;
import org.ventanilla.intents.language.SnowballPack;

/** The language that most sentences of a file are in. */
public final class FileLanguage {
    private static final int ENOUGH = 500;

    private FileLanguage() {}

    /** The languages that there are packs for. */
    public static List<Language> known() {
        return SnowballPack.languages();
    }

    /** Spanish when nothing tells. */
    public static Language of(List<Labelled> sentences) {
        PackLanguages languages = new PackLanguages(SnowballPack.load(known()), List.of());
        Map<Language, Integer> votes = new TreeMap<>();
        int step = Math.max(1, sentences.size() / ENOUGH);
        for (int i = 0; i < sentences.size(); i += step) {
            languages
                    .of(NormalizedText.of(sentences.get(i).text()))
                    .ifPresent(language -> votes.merge(language, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Language.SPANISH);
    }
}
