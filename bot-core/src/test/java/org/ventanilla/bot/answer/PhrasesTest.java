package org.ventanilla.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;

class PhrasesTest {
    @ParameterizedTest
    @EnumSource
    void everyPhraseHasATextInSpanishAndInEnglish(Phrase phrase) {
        String spanish = Phrases.standard().text(phrase, Language.SPANISH);
        assertThat(spanish).isNotBlank();
        assertThat(Phrases.standard().text(phrase, Language.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "ca", "gl", "eu", "fr", "it"})
    void everyLanguageSaysEveryPhraseWithTheSamePlaceholders(String code) {
        for (Phrase phrase : Phrase.values()) {
            String spanish = Phrases.standard().text(phrase, Language.SPANISH);
            String text = Phrases.standard().text(phrase, new Language(code));
            assertThat(placeholders(text)).as("%s in %s", phrase, code).isEqualTo(placeholders(spanish));
            assertThat(text).isNotBlank();
        }
    }

    @Test
    void speaksSpanishWhereALanguageHasNoTexts() {
        assertThat(Phrases.standard().text(Phrase.GREETING, new Language("de")))
                .isEqualTo(Phrases.standard().text(Phrase.GREETING, Language.SPANISH));
    }

    @Test
    void valuesAreNeverLookedAtForPlaceholders() {
        String text = Phrases.standard()
                .text(Phrase.INCIDENT, Language.SPANISH, Map.of("title", "{text} $1 \\", "text", "ok"));
        assertThat(text).isEqualTo("**{text} $1 \\**\n\nok");
    }

    @Test
    void anInstitutionMayUseItsOwnWords() {
        Phrases own = new Phrases(Map.of(Language.SPANISH, Map.of("greeting", "¡Buenas!")));
        assertThat(own.text(Phrase.GREETING, Language.SPANISH)).isEqualTo("¡Buenas!");
        assertThat(own.text(Phrase.THANKS, Language.SPANISH)).contains("Gracias");
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[a-z_]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
