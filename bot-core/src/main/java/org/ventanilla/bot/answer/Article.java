package org.ventanilla.bot.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * A published answer to a question. The intent it answers has the article's id.
 *
 * @param version counts publications, from 1
 * @param area the folder it belongs to
 * @param owner who in the institution answers for it
 * @param updated the date the citizen is told
 * @param related articles offered afterwards, at most three
 */
public record Article(
        String id,
        int version,
        String area,
        String owner,
        String sourceName,
        Optional<String> sourceUrl,
        LocalDate updated,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        LocalDate reviewBy,
        List<String> related,
        Map<Language, Wording> wordings) {
    public Article {
        related = List.copyOf(related);
        wordings = Map.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("article " + id + " says nothing in any language");
        }
    }

    public Optional<Wording> in(Language language) {
        return Optional.ofNullable(wordings.get(language));
    }

    /** Whether it may be said on a day: {@code validFrom} and {@code validUntil} are both inside. */
    public boolean isValidOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }

    /**
     * An article in one language.
     *
     * @param answer Markdown
     * @param brief plain text for channels with little room
     * @param utterances what citizens say when they want this
     */
    public record Wording(String title, String answer, String brief, List<String> utterances) {
        public Wording {
            utterances = List.copyOf(utterances);
        }
    }
}
