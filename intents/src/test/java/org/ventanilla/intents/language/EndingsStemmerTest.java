package org.ventanilla.intents.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.bot.language.Language;

class EndingsStemmerTest {
    @ParameterizedTest
    @CsvSource({
        "gl, licenza, licenzas",
        "gl, pagar, pagamos",
        "gl, certificado, certificados",
        "gl, solicitar, solicitei",
        "eu, etxea, etxetik",
        "eu, agiria, agiriak",
        "eu, liburutegia, liburutegiko",
        "eu, txartela, txartelaren"
    })
    void findsOneWordInItsForms(String code, String one, String other) {
        SnowballPack pack = SnowballPack.load(new Language(code));
        assertThat(pack.stem(one)).isEqualTo(pack.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"gl, multa, multitude", "gl, auga, augusto", "eu, ura, urtea", "eu, kalea, kalitatea"})
    void keepsDifferentWordsApart(String code, String one, String other) {
        SnowballPack pack = SnowballPack.load(new Language(code));
        assertThat(pack.stem(one)).isNotEqualTo(pack.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"gl, ''", "gl, a", "eu, bat", "eu, ''"})
    void leavesShortWordsAlone(String code, String word) {
        assertThat(SnowballPack.load(new Language(code)).stem(word)).isEqualTo(word);
    }
}
