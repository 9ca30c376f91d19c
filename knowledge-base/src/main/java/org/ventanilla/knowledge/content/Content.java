package org.ventanilla.knowledge.content;

import java.util.List;
import java.util.Map;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.answer.Territory;
import org.ventanilla.bot.handoff.BusinessHours;
import org.ventanilla.bot.understand.Gazetteer;
import org.ventanilla.bot.understand.Topic;

/**
 * All that a content folder says, sound.
 *
 * @param topics by id: the product's own, or those that replace them
 * @param articles by id, with version 1
 * @param incidents with their times resolved
 * @param fingerprint changes with any file but articles and incidents, which live in the database
 */
public record Content(
        Institution institution,
        Theme theme,
        BusinessHours hours,
        Territory territory,
        Gazetteer gazetteer,
        Map<String, Topic> topics,
        Phrases phrases,
        List<Article> articles,
        List<Incident> incidents,
        String fingerprint) {
    public Content {
        topics = Map.copyOf(topics);
        articles = List.copyOf(articles);
        incidents = List.copyOf(incidents);
    }
}
