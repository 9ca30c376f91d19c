package org.ventanilla.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Article;

/** Articles, their drafts and every version that was ever published. Thread-safe; durable on return. */
public interface ArticleStore {
    /** All articles that are not retired, by area and id. */
    List<StoredArticle> all();

    Optional<StoredArticle> find(String id);

    /** Every published version of an article, the latest first. */
    List<PublishedVersion> history(String id);

    /**
     * Saves what an editor wrote, as the article's only draft.
     *
     * @param basedOn the {@link Draft#edit} the editor started from; 0 when there was none
     * @return false when somebody else saved since: nothing was changed
     */
    boolean saveDraft(Article article, int basedOn, String author, Instant now);

    /**
     * Publishes the draft as the next version and drops the draft.
     *
     * @param edit the {@link Draft#edit} that was checked
     * @return the published article; empty when the draft is gone or has changed
     */
    Optional<Article> publish(String id, int edit, String author, Instant now);

    /** Takes an article back: it is no longer answered with. */
    void retire(String id, String author, Instant now);

    /** Grows with every publication and retirement, so that every node can see that it is out of date. */
    long publications();

    /**
     * An article as it stands.
     *
     * @param published what the bot answers with; empty when it never was published
     * @param draft what waits to be published
     */
    record StoredArticle(String id, Optional<Article> published, Optional<Draft> draft) {}

    /**
     * An unpublished edit.
     *
     * @param edit counts the edits of an article, from 1
     */
    record Draft(Article article, int edit, String author, Instant at) {}

    /** A version that was published. */
    record PublishedVersion(Article article, String author, Instant at) {}
}
