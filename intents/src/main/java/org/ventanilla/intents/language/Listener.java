package org.ventanilla.intents.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Counts the words of sentences whose language is known. Different languages may be heard at the same time. */
final class Listener {
    /** People leave accents away, but not often enough to forget them. Of 0.1, 0.3 and 0.6, chosen on the dev sentences. */
    private static final double WITHOUT_ACCENTS = 0.1;

    private final List<Language> languages;
    private final List<Map<String, Double>> heard = new ArrayList<>();

    Listener(List<Language> languages) {
        this.languages = languages;
        languages.forEach(language -> heard.add(new HashMap<>()));
    }

    void hear(Language language, List<String> sentences) {
        Map<String, Double> words = heard.get(languages.indexOf(language));
        for (String sentence : sentences) {
            WrittenWords.of(NormalizedText.of(sentence)).forEach(word -> count(word, words));
        }
    }

    private static void count(String word, Map<String, Double> words) {
        words.merge(word, 1.0, Double::sum);
        String plain = WrittenWords.withoutAccents(word);
        if (!plain.equals(word)) {
            words.merge(plain, WITHOUT_ACCENTS, Double::sum);
        }
    }

    Voices voices() {
        return new Voices(languages, heard);
    }
}
