package org.ventanilla.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ventanilla.bot.language.Language;

class PhrasesTest {
    @ParameterizedTest
    @EnumSource
    void everyPhraseHasATextInSpanishAndInEnglish(Phrase phrase) {
        String spanish = Phrases.standard().text(phrase, Language.SPANISH);
        assertThat(spanish).isNotBlank();
        assertThat(Phrases.standard().text(phrase, Language.ENGLISH)).isNotBlank();
    }

    @Test
    void speaksSpanishWhereALanguageHasNoTexts() {
        assertThat(Phrases.standard().text(Phrase.GREETING, new Language("eu")))
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
}
