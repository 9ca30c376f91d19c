package org.ventanilla.app.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.knowledge.ArticleStore.Draft;
import org.ventanilla.knowledge.ArticleStore.PublishedVersion;
import org.ventanilla.knowledge.ArticleStore.StoredArticle;

/**
 * An article as editors see it.
 *
 * @param history the latest version first
 */
record EditedArticle(StoredArticle stored, List<PublishedVersion> history) {
    public String id() {
        return stored.id();
    }

    public Optional<Draft> draft() {
        return stored.draft();
    }

    public Optional<Article> published() {
        return stored.published();
    }

    /** What is edited: the draft, else what is published, else what last was. */
    public Article latest() {
        return draft().map(Draft::article)
                .or(this::published)
                .or(() -> history.stream().findFirst().map(PublishedVersion::article))
                .orElseThrow();
    }

    /** The {@link Draft#edit} that a new edit starts from. */
    public int edit() {
        return draft().map(Draft::edit).orElse(0);
    }

    /** The published version that a new edit starts from; 0 when there is none. */
    public int version() {
        return published().map(Article::version).orElse(0);
    }

    /** Taken back after it had been published. */
    public boolean retired() {
        return published().isEmpty() && !history.isEmpty();
    }

    public boolean isReviewOverdue(LocalDate today) {
        return latest().reviewBy().isBefore(today);
    }
}
