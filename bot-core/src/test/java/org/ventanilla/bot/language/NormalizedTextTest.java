package org.ventanilla.bot.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizedTextTest {
    @Test
    void foldsCaseAccentsAndPunctuation() {
        assertThat(NormalizedText.normalize("¿A QUÉ hora ABREN, señora?")).isEqualTo("a que hora abren senora");
    }

    @Test
    void cutsStretchedLettersButNotNumbers() {
        assertThat(NormalizedText.normalize("hoooola 1000")).isEqualTo("hoola 1000");
    }

    @Test
    void dropsInvisibleCharacters() {
        assertThat(NormalizedText.normalize("ma\u200Btar\u00ADme \u202Equiero\u202C"))
                .isEqualTo("matarme quiero");
    }

    @Test
    void foldsCompatibilityFormsAndCombiningMarks() {
        assertThat(NormalizedText.normalize("ｌｕｚ 𝐥𝐮𝐳 lu\u0301z")).isEqualTo("luz luz luz");
    }

    @Test
    void remembersWhereAWordStood() {
        String text = "¡Ay, la LÚZ!";
        Token token = NormalizedText.of(text).tokens().get(2);
        assertThat(text.substring(token.start(), token.end())).isEqualTo("LÚZ");
    }

    @Test
    void survivesLoneSurrogatesControlsAndEmptiness() {
        assertThat(NormalizedText.normalize("a\uD800b \u0000c\uDFFF")).isEqualTo("a b c");
        assertThat(NormalizedText.of("").tokens()).isEmpty();
        assertThat(NormalizedText.of("😡😡 ---").tokens()).isEmpty();
    }
}
