package org.ventanilla.app.editor;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.knowledge.ArticleStore;
import org.ventanilla.knowledge.KnowledgeBase;

/** The articles as editors work on them. */
@Component("editedArticles")
class Articles {
    private static final Logger LOG = LoggerFactory.getLogger(Articles.class);

    private final ArticleStore store;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    Articles(ArticleStore store, KnowledgeBase knowledge, Clock clock) {
        this.store = store;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    List<EditedArticle> all() {
        return store.all().stream()
                .map(stored -> new EditedArticle(stored, List.of()))
                .toList();
    }

    Optional<EditedArticle> find(String id) {
        return store.find(id).map(stored -> new EditedArticle(stored, store.history(id)));
    }

    EditedArticle existing(String id) {
        return find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Knowledge known() {
        return knowledge.current().knowledge();
    }

    List<Language> languages() {
        return known().institution().languages();
    }

    Troubles check(Article article) {
        return Check.of(article, known());
    }

    /**
     * Saves a draft.
     *
     * @param version the published version that the editor started from
     * @return false when somebody else saved or published since
     */
    boolean save(Article article, int edit, int version, Account author) {
        int publishedNow = find(article.id()).map(EditedArticle::version).orElse(0);
        return publishedNow == version && store.saveDraft(article, edit, author.name(), clock.instant());
    }

    /** Publishes the draft; empty when it is gone or has changed. The bot takes it in a moment later. */
    Optional<Article> publish(String id, int edit, Account author) {
        Optional<Article> published = store.publish(id, edit, author.name(), clock.instant());
        published.ifPresent(article -> takeIn());
        return published;
    }

    void retire(String id, Account author) {
        store.retire(id, author.name(), clock.instant());
        takeIn();
    }

    /** Whether the bot answers with what is published, or no more with what is not. */
    boolean isTakenIn(EditedArticle article) {
        int live = Optional.ofNullable(known().articles().get(article.id()))
                .map(Article::version)
                .orElse(0);
        return live == article.version();
    }

    /** Learning takes a moment; when it fails, the knowledge base tries again by itself. */
    private void takeIn() {
        CompletableFuture.runAsync(knowledge::refresh).exceptionally(failure -> {
            LOG.warn("What was published could not be taken in at once", failure);
            return null;
        });
    }

    /** The language that an editor reads. */
    static Language reader(Locale locale) {
        return new Language(locale.getLanguage());
    }
}
