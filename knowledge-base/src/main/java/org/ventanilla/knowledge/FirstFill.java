package org.ventanilla.knowledge;

import java.time.Instant;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.knowledge.ArticleStore.Draft;
import org.ventanilla.knowledge.ArticleStore.StoredArticle;
import org.ventanilla.knowledge.content.Content;

/**
 * Puts what the content folder holds into stores that are new. When it was cut short, by a crash or by another node that does
 * the same, it is finished the next time; once an editor has published or drafted anything, the stores are left alone.
 */
public final class FirstFill {
    /** The author of what came from the folder. */
    public static final String AUTHOR = "content";

    private final ArticleStore articles;
    private final IncidentStore incidents;

    public FirstFill(ArticleStore articles, IncidentStore incidents) {
        this.articles = articles;
        this.incidents = incidents;
    }

    /** Incidents go first: as long as no article was published, they may be put in again without harm. */
    public void run(Content content, Instant now) {
        if (articles.publications() == 0) {
            renewIncidents(content, now);
        }
        if (articles.all().stream().allMatch(this::isFromHere)) {
            content.articles().forEach(article -> publish(article, now));
        }
    }

    /** Saves the folder's incidents with their new times, for a demonstration; incidents of others stay. */
    public void renewIncidents(Content content, Instant now) {
        for (Incident incident : content.incidents()) {
            incidents.save(incident, now);
        }
    }

    private boolean isFromHere(StoredArticle stored) {
        boolean drafted = stored.draft().map(Draft::author).map(AUTHOR::equals).orElse(true);
        return drafted
                && articles.history(stored.id()).stream()
                        .allMatch(version -> version.author().equals(AUTHOR));
    }

    private void publish(Article article, Instant now) {
        Optional<StoredArticle> stored = articles.find(article.id());
        if (stored.isEmpty() && articles.history(article.id()).isEmpty()) {
            articles.saveDraft(article, 0, AUTHOR, now);
        } else if (stored.isEmpty() || stored.get().draft().isEmpty()) {
            return;
        }
        articles.find(article.id())
                .flatMap(StoredArticle::draft)
                .filter(draft -> draft.author().equals(AUTHOR))
                .ifPresent(draft -> articles.publish(article.id(), draft.edit(), AUTHOR, now));
    }
}
