package org.ventanilla.bot.answer;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.handoff.ReplyTimes;
import org.ventanilla.bot.language.Language;

/**
 * Who is speaking.
 *
 * @param notice something the pages say about it, such as that it is made up
 * @param languages those it answers in; the first is the default
 */
public record Institution(
        String name,
        String shortName,
        Optional<String> notice,
        List<Language> languages,
        ZoneId timeZone,
        String phone,
        Optional<String> privacyUrl,
        String receiptPrefix,
        ReplyTimes replyTimes) {
    public Institution {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an institution speaks at least one language");
        }
    }

    public Language defaultLanguage() {
        return languages.get(0);
    }
}
