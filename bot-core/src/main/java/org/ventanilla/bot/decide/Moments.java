package org.ventanilla.bot.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.language.Language;

/** Says a moment as people do: "hoy a las 15:30", in the institution's time zone. */
record Moments(Knowledge knowledge, Language language, Instant now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String day(Instant moment) {
        ZonedDateTime local = moment.atZone(knowledge.institution().timeZone());
        LocalDate today = now.atZone(local.getZone()).toLocalDate();
        LocalDate day = local.toLocalDate();
        if (day.equals(today)) {
            return say(Phrase.TODAY_AT, local);
        }
        return say(day.equals(today.plusDays(1)) ? Phrase.TOMORROW_AT : Phrase.DAY_AT, local);
    }

    private String say(Phrase phrase, ZonedDateTime local) {
        String day = DateTimeFormatter.ofPattern(knowledge.phrases().text(Phrase.DAY_FORMAT, language))
                .withLocale(language.locale())
                .format(local);
        return knowledge.phrases().text(phrase, language, Map.of("day", day, "time", TIME.format(local)));
    }
}
