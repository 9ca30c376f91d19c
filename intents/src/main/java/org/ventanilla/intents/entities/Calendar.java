package org.ventanilla.intents.entities;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ventanilla.bot.language.Language;

/** The words for days and times in one language. */
record Calendar(
        boolean english,
        Phrases days,
        Phrases weekdays,
        Phrases months,
        Phrases numerals,
        Phrases spans,
        Phrases in,
        Phrases later,
        Phrases next,
        Phrases nextAfter,
        Phrases habit,
        Phrases to,
        Phrases the,
        Phrases of,
        Phrases at,
        Phrases clock,
        Phrases am,
        Phrases pm,
        Phrases half,
        Phrases noon,
        Phrases part) {
    private static final Map<String, Calendar> READ = new ConcurrentHashMap<>();

    /** Spanish for a language without words of its own. */
    static Calendar of(Language language) {
        String code = WordFile.LANGUAGES.contains(language.code()) ? language.code() : WordFile.LANGUAGES.get(0);
        return READ.computeIfAbsent(code, Calendar::read);
    }

    private static Calendar read(String code) {
        WordFile file = WordFile.read(code);
        return new Calendar(
                code.equals("en"),
                file.phrases("day"),
                file.phrases("weekday"),
                file.phrases("month"),
                file.phrases("numeral"),
                file.phrases("span"),
                file.phrases("in"),
                file.phrases("later"),
                file.phrases("next"),
                file.phrases("next-after"),
                file.phrases("habit"),
                file.phrases("to"),
                file.phrases("the"),
                file.phrases("of"),
                file.phrases("at"),
                file.phrases("clock"),
                file.phrases("am"),
                file.phrases("pm"),
                file.phrases("half"),
                file.phrases("noon"),
                file.phrases("part"));
    }
}
