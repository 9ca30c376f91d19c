package org.ventanilla.knowledge.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ventanilla.bot.language.Language;

/** The field {@code translations}: the same things said in other languages. */
final class Translations {
    private Translations() {}

    /** Reads each translation there is; one in the file's own language is reported. */
    static <T> Map<Language, T> of(Fields fields, Language own, BiFunction<Language, Fields, T> reader) {
        Optional<Fields> translations = fields.optionalMap("translations");
        if (translations.isEmpty()) {
            return Map.of();
        }
        Map<Language, T> read = new LinkedHashMap<>();
        translations.get().byLanguage(translations.get()::map).forEach((language, translation) -> {
            if (language.equals(own)) {
                translations.get().error(language.code(), "is the language of the file itself", "remove it");
            }
            translation.ifPresent(given -> read.put(language, reader.apply(language, given)));
        });
        return read;
    }
}
