package org.ventanilla.telegram;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.channel.OfferedButtons;
import org.ventanilla.bot.language.Language;

/**
 * What the channel needs to know of the institution.
 *
 * @param phrases the wording of what the channel itself says
 * @param zone for dates
 * @param languages those it answers in; the first is what others are answered in
 * @param offered what the buttons that citizens press stand for
 */
public record Surroundings(Phrases phrases, ZoneId zone, List<Language> languages, OfferedButtons offered) {
    public Surroundings {
        languages = List.copyOf(languages);
    }

    public static Surroundings of(Phrases phrases, ZoneId zone) {
        return new Surroundings(phrases, zone, List.of(Language.SPANISH), OfferedButtons.NONE);
    }

    /** The language of somebody whose phone speaks this one. */
    Language languageOf(String code) {
        String own = code.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return languages.stream()
                .filter(language -> language.code().equals(own))
                .findFirst()
                .orElse(languages.get(0));
    }
}
