package org.ventanilla.bot.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.handoff.BusinessHours;
import org.ventanilla.bot.understand.Gazetteer;
import org.ventanilla.bot.understand.Topic;

/**
 * All that may be said, at one moment: an immutable snapshot.
 *
 * @param version changes whenever anything in it does
 * @param articles the published ones, by id
 * @param incidents the open ones
 * @param topics by id
 */
public record Knowledge(
        String version,
        Institution institution,
        BusinessHours hours,
        Territory territory,
        Gazetteer gazetteer,
        Map<String, Topic> topics,
        Phrases phrases,
        Map<String, Article> articles,
        List<Incident> incidents) {
    public Knowledge {
        topics = Map.copyOf(topics);
        articles = Map.copyOf(articles);
        incidents = List.copyOf(incidents);
    }

    /** The article, when it is published and valid on that day. */
    public Optional<Article> article(String id, Instant now) {
        LocalDate today = now.atZone(institution.timeZone()).toLocalDate();
        return Optional.ofNullable(articles.get(id)).filter(article -> article.isValidOn(today));
    }

    public List<Incident> incidents(String service, String zone) {
        return incidents.stream()
                .filter(incident -> incident.concerns(service, zone))
                .toList();
    }
}
