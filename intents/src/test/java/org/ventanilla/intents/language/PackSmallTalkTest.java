package org.ventanilla.intents.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.SmallTalk;

class PackSmallTalkTest {
    private final PackSmallTalk words =
            new PackSmallTalk(SnowballPack.load(List.of(Language.SPANISH, Language.ENGLISH)));

    @ParameterizedTest
    @CsvSource({
        "hola, GREETING",
        "¡¡Holaaaaa!!, GREETING",
        "'hola, buenas tardes', GREETING",
        "Bunas tardes señor, GREETING",
        "hi there, GREETING",
        "Heyyy, GREETING",
        "muchas gracias, THANKS",
        "ok grasias, THANKS",
        "'hola, gracias por todo', THANKS",
        "thank you so much!!!, THANKS",
        "chau, GOODBYE",
        "'muchas gracias, hasta luego', GOODBYE",
        "bye bye, GOODBYE"
    })
    void knowsWhatIsSaidAroundAQuestion(String text, SmallTalk kind) {
        assertThat(words.of(NormalizedText.of(text))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "bom dia, GREETING",
        "'olá, tudo bem?', GREETING",
        "'Bon dia!', GREETING",
        "boas tardes, GREETING",
        "'Kaixo, egun on', GREETING",
        "Bonjour, GREETING",
        "hello, GREETING",
        "buonasera, GREETING",
        "muito obrigada, THANKS",
        "moltes gràcies, THANKS",
        "moitas grazas, THANKS",
        "eskerrik asko, THANKS",
        "merci beaucoup, THANKS",
        "grazie mille, THANKS",
        "adeu, GOODBYE",
        "tchau, GOODBYE",
        "gero arte, GOODBYE",
        "au revoir, GOODBYE",
        "arrivederci, GOODBYE",
        "@MuniAlegre gracias, THANKS"
    })
    void knowsItInEveryLanguage(String text, SmallTalk kind) {
        PackSmallTalk all = new PackSmallTalk(SnowballPack.load(SnowballPack.languages()));
        assertThat(all.of(NormalizedText.of(text))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hola, a que hora abren?",
                "gracias por nada, quiero reclamar",
                "ok",
                "👋",
                "",
                "buenas tardes necesito un certificado",
                "hi, where is the office"
            })
    void leavesOthersAlone(String text) {
        assertThat(words.of(NormalizedText.of(text))).isEmpty();
    }
}
