package org.ventanilla.intents.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.ForeignText;

class ForeignTextTest {
    private final PackLanguages languages =
            new PackLanguages(SnowballPack.load(List.of(Language.SPANISH, Language.ENGLISH)), List.of());

    private Optional<ForeignText> foreign(String text) {
        return languages.foreign(NormalizedText.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'où est-ce que je peux payer ma facture ?', fr",
        "on puc pagar el rebut de la llum, ca",
        "non ho capito quanto costa il certificato, it",
        "vocês podem me dizer onde fica a prefeitura, pt",
        "non ordaindu dezaket uraren faktura, eu",
        "onde podo pagar a conta da auga na miña vila, gl"
    })
    void knowsASentenceInALanguageThatIsNotSpoken(String text, String code) {
        assertThat(foreign(text)).contains(new ForeignText(Optional.of(new Language(code))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "где я могу оплатить счет за воду",
                "أين يمكنني دفع فاتورة الماء",
                "我在哪里可以付水费账单",
                "Kote mwen ka peye bòdwo dlo a",
                "Gdzie mogę zapłacić rachunek za wodę"
            })
    void knowsThatItDoesNotKnowTheLanguage(String text) {
        assertThat(foreign(text)).contains(new ForeignText(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "donde pago el agua",
                "where do I pay for water",
                "bonjour",
                "merci beaucoup",
                "el show en Park Avenue cuando empieza",
                "vivo en la rua Das Flores, cuando pasa la basura",
                "kiero sacar ora xa la lisensia d kondusir",
                "soy Przemysław Kowalczyk y no tengo agua",
                "привет",
                "",
                "👍👍👍👍",
                "1234 5678 9012 3456 7890"
            })
    void takesNoWordAndNoNameForALanguage(String text) {
        assertThat(foreign(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nlpjs_es/test.tsv", "fbmulti_es/train.tsv", "nlpjs_en/test.tsv"})
    void hardlyEverTakesASpokenLanguageForForeign(String file) {
        List<String> messages = Messages.shared(file);
        long foreign = messages.stream()
                .filter(message -> foreign(message).isPresent())
                .count();
        System.out.println(file + ": " + foreign + " of " + messages.size() + " taken for foreign");
        assertThat(foreign / (double) messages.size()).isLessThan(0.005);
    }

    @Test
    void findsMostSentencesOfOtherLanguages() {
        for (String code : List.of("fr", "it", "pt", "ca", "gl", "eu")) {
            List<String> sentences = Messages.test(code).stream()
                    .filter(message -> Messages.words(message) >= 4)
                    .toList();
            long found = sentences.stream()
                    .filter(message -> foreign(message).isPresent())
                    .count();
            System.out.println(code + ": " + found + " of " + sentences.size() + " found");
            assertThat(found / (double) sentences.size()).as(code).isGreaterThan(0.8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "\uD800", "\u202Eя ", "l'l·l@#", "ñandú"})
    void survivesHostileText(String part) {
        NormalizedText text = NormalizedText.of(part.repeat(100_000 / part.length()));
        assertThatCode(() -> languages.foreign(text)).doesNotThrowAnyException();
        assertThatCode(() -> languages.of(text, Language.SPANISH)).doesNotThrowAnyException();
    }
}
