package org.ventanilla.intents.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

class SnowballPackTest {
    private final SnowballPack spanish = SnowballPack.load(Language.SPANISH);

    @Test
    void knowsStemsStopWordsAndSpellings() {
        assertThat(spanish.stem("licencias")).isEqualTo(spanish.stem("licencia"));
        assertThat(spanish.stopWords()).contains("donde", "que");
        assertThat(spanish.spellings()).containsEntry("xq", "porque").containsEntry("dnd", "donde");
    }

    @ParameterizedTest
    @CsvSource({"kiero,quiero", "vasura,basura", "licensia,licencia", "ora,hora", "jente,gente", "yave,llave"})
    void hearsTheSameInSpellingsOfOneSound(String written, String meant) {
        assertThat(spanish.sound(written)).isEqualTo(spanish.sound(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chico", "cosa", "gato", "guante"})
    void keepsDifferentSoundsApart(String word) {
        assertThat(spanish.sound(word)).isNotEqualTo(spanish.sound(word.replaceFirst("ch|c|g", "s")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt", "ca", "gl", "en", "eu", "fr", "it"})
    void holdsOnlyNormalisedWords(String code) {
        SnowballPack pack = SnowballPack.load(new Language(code));
        Stream<String> words = Stream.of(
                        pack.stopWords().stream(),
                        pack.spellings().keySet().stream(),
                        pack.beforePlace().stream(),
                        pack.afterNoPlace().stream())
                .flatMap(stream -> stream);
        assertThat(words)
                .allSatisfy(word -> assertThat(NormalizedText.normalize(word))
                        .isEqualTo(word)
                        .isNotEmpty());
    }

    @Test
    void saysWhatIsMissingOfALanguageWithoutAFolder() {
        assertThatThrownBy(() -> SnowballPack.load(new Language("xx"))).hasMessageContaining("xx/pack.txt");
    }
}
