package org.ventanilla.intents.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;

class PackLanguagesTest {
    private static final TrainingSet UTTERANCES =
            new TrainingSet(Language.SPANISH, List.of(new Example("pago", List.of("pagar el agua online"), "")));
    private final PackLanguages languages =
            new PackLanguages(SnowballPack.load(List.of(Language.SPANISH, Language.ENGLISH)), List.of(UTTERANCES));

    private Language of(String text, Language prior) {
        return languages.of(NormalizedText.of(text), prior);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where can I pay my water bill?",
                "what time does the license office open",
                "is there a power cut in Villa Alegre?",
                "hi there",
                "I need a birth certificate"
            })
    void followsACitizenIntoEnglish(String text) {
        assertThat(of(text, Language.SPANISH)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "donde pago el agua?",
                "se corto la luz en villa alegre",
                "necesito un certificado de nacimiento",
                "hola, que dias pasan"
            })
    void followsACitizenIntoSpanish(String text) {
        assertThat(of(text, Language.ENGLISH)).isEqualTo(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Villa Alegre",
                "ok",
                "pago online",
                "el delivery de la beca no llego",
                "el show en Park Avenue cuando empieza",
                "wifi",
                "123 456",
                "",
                "👍",
                "bye",
                "no"
            })
    void staysInSpanishWhereTheTextDoesNotTell(String text) {
        assertThat(of(text, Language.SPANISH)).isEqualTo(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Villa Alegre", "ok", "no", "", "certificado"})
    void staysInEnglishWhereTheTextDoesNotTell(String text) {
        assertThat(of(text, Language.ENGLISH)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"where can I pay", "donde pago el agua"})
    void neverLeavesTheConfiguredLanguages(String text) {
        PackLanguages spanish = new PackLanguages(SnowballPack.load(List.of(Language.SPANISH)), List.of());
        assertThat(spanish.of(NormalizedText.of(text), Language.SPANISH)).isEqualTo(Language.SPANISH);
    }
}
