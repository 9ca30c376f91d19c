package org.ventanilla.telegram;

import java.time.ZoneId;
import java.util.List;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.language.Language;

/**
 * What the channel needs to know of the institution.
 *
 * @param phrases the wording of what the channel itself says
 * @param zone for dates
 * @param languages those it answers in; the first is what others are answered in
 */
public record Surroundings(Phrases phrases, ZoneId zone, List<Language> languages) {
    public Surroundings {
        languages = List.copyOf(languages);
    }

    public static Surroundings of(Phrases phrases, ZoneId zone) {
        return new Surroundings(phrases, zone, List.of(Language.SPANISH));
    }
}
