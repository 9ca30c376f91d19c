package org.ventanilla.intents.entities;

import java.util.Locale;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Masking;

/**
 * Masks ids, telephone numbers, e-mail addresses, accounts, cards, number plates, homes, and the names of those who give
 * them. Numbers of papers, money, days and times stay.
 */
public final class PersonalDataMasking implements Masking {
    private final Details details;

    /** @param receiptPrefix what the institution's receipt numbers begin with: they are no person's */
    public PersonalDataMasking(Locality locality, String receiptPrefix) {
        this.details = new Details(locality, receiptPrefix);
    }

    @Override
    public String masked(String text, Language language) {
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Found found : details.personal(NormalizedText.of(text), language)) {
            if (found.kind().isPersonal()) {
                masked.append(text, at, found.start()).append(placeholder(found.kind(), language));
                at = found.end();
            }
        }
        return at == 0 ? text : masked.append(text, at, text.length()).toString();
    }

    private static String placeholder(Kind kind, Language language) {
        String code = WordFile.LANGUAGES.contains(language.code()) ? language.code() : WordFile.LANGUAGES.get(0);
        String key = kind.name().toLowerCase(Locale.ROOT);
        return "‹" + WordFile.read(code).section("placeholder").getOrDefault(key, key) + "›";
    }
}
