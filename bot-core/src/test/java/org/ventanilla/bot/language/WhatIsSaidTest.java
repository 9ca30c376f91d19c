package org.ventanilla.bot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsSaidTest {
    private static String said(String text) {
        return NormalizedText.of(text).words().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "#CorteDeLuz en el centro, corte de luz en el centro",
        "sin agua #SOSVillaAlegre, sin agua sos villa alegre",
        "#8M y #Linea4, 8m y linea4",
        "#corte_de_luz, corte de luz",
        "#Educación2026Pública, educacion2026 publica",
        "CorteDeLuz, cortedeluz"
    })
    void cutsHashtagsIntoWords(String written, String said) {
        assertThat(said(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "@MuniAlegre cuando abren?, cuando abren",
        "gracias @vecinos_10, gracias",
        "tod@s l@s vecin@s, todos los vecinos",
        "hola amig@!, hola amigo"
    })
    void leavesOutWhomItIsFor(String written, String said) {
        assertThat(said(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://t.co/AbC?d=1,2",
                "http://www.muni.cl",
                "www.muni.cl/pagos#a",
                "muni.gob.cl",
                "alegre.com",
                "alegre.cl/pagos"
            })
    void readsALinkAsOneWord(String link) {
        assertThat(said("mira " + link + " no abre")).isEqualTo("mira url no abre");
    }

    @ParameterizedTest
    @CsvSource({
        "se corto la luz.es urgente, se corto la luz es urgente",
        "hola.como estan, hola como estan",
        "y/o, y o",
        "a las 15.30, a las 15 30",
        "el 24-11-2026, el 24 11 2026",
        "son 150.000 pesos, son 150 000 pesos",
        "ley 21.442, ley 21 442"
    })
    void takesNothingForALinkOrALongNumberThatIsNone(String written, String said) {
        assertThat(said(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.345.678-5", "12345678Z", "+56 9 8765 4321", "600123456", "7.654.321-K"})
    void readsALongNumberAsOneWord(String number) {
        assertThat(said("mi numero " + number + " es ese")).isEqualTo("mi numero 0000000 es ese");
    }

    @Test
    void readsAnAddressAsOneWord() {
        assertThat(said("escribe a ana.perez@correo.cl ya")).isEqualTo("escribe a email ya");
    }

    @Test
    void keepsAllWordsAndTheirPlacesAside() {
        String text = "mira muni.gob.cl #CorteDeLuz";
        NormalizedText normalized = NormalizedText.of(text);
        assertThat(normalized.text()).isEqualTo("mira muni gob cl corte de luz");
        Token link = normalized.words().get(1);
        assertThat(text.substring(link.start(), link.end())).isEqualTo("muni.gob.cl");
        Token luz = normalized.tokens().get(6);
        assertThat(text.substring(luz.start(), luz.end())).isEqualTo("Luz");
    }

    @ParameterizedTest
    @CsvSource({"instal·lació, installacio", "paral·lel, parallel", "a·b, a b", "cœur, coeur", "straße, strasse"})
    void readsLettersThatLookLikeTwo(String written, String read) {
        assertThat(NormalizedText.normalize(written)).isEqualTo(read);
    }

    @Test
    void survivesWhatIsMadeToBeSlow() {
        List<String> parts =
                List.of("@", "a@", "a.", "1.", "1-", "#A", "www.", "http://", "+1 ", "a-", "·", "l·l", "@a@");
        for (String part : parts) {
            String hostile = part.repeat(100_000 / part.length());
            assertThatCode(() -> NormalizedText.of(hostile)).as(part).doesNotThrowAnyException();
        }
    }
}
