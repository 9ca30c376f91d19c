package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.knowledge.ArticleStore;

/** Articles, drafts and versions as tables. */
final class JdbcArticles implements ArticleStore {
    private static final String STORED = """
            select a.id, a.edits, a.draft, a.draft_author, a.drafted_at, v.body
            from article a left join article_version v on v.article_id = a.id and v.version = a.live_version
            """;

    private final Database database;

    JdbcArticles(Database database) {
        this.database = database;
    }

    @Override
    public List<StoredArticle> all() {
        return database.read(sql -> sql.sql(STORED + "where not a.retired order by a.area, a.id")
                .query(JdbcArticles::stored)
                .list());
    }

    @Override
    public Optional<StoredArticle> find(String id) {
        return database.read(sql -> sql.sql(STORED + "where a.id = :id")
                .param("id", id)
                .query(JdbcArticles::stored)
                .optional());
    }

    @Override
    public List<PublishedVersion> history(String id) {
        return database.read(sql -> sql.sql(
                        "select * from article_version where article_id = :id order by version desc")
                .param("id", id)
                .query((row, number) -> new PublishedVersion(
                        ArticleJson.read(row.getString("body")),
                        row.getString("author"),
                        Times.instant(row, "published_at")))
                .list());
    }

    @Override
    public boolean saveDraft(Article article, int basedOn, String author, Instant now) {
        return database.write((sql, transaction) ->
                redraft(sql, article, basedOn, author, now) || (basedOn == 0 && firstDraft(sql, article, author, now)));
    }

    private static boolean redraft(JdbcClient sql, Article article, int basedOn, String author, Instant now) {
        int saved = sql.sql("""
                        update article
                        set draft = :draft, draft_author = :author, drafted_at = :now, edits = edits + 1, retired = false,
                            area = case when live_version is null then :area else area end
                        where id = :id and case when draft is null then 0 else edits end = :basedOn
                        """)
                .param("draft", ArticleJson.write(article))
                .param("author", author)
                .param("now", Times.micros(now))
                .param("area", article.area())
                .param("id", article.id())
                .param("basedOn", basedOn)
                .update();
        return saved == 1;
    }

    private static boolean firstDraft(JdbcClient sql, Article article, String author, Instant now) {
        int saved = sql.sql("""
                        insert into article (id, area, retired, last_version, edits, draft, draft_author, drafted_at)
                        values (:id, :area, false, 0, 1, :draft, :author, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", article.id())
                .param("area", article.area())
                .param("draft", ArticleJson.write(article))
                .param("author", author)
                .param("now", Times.micros(now))
                .update();
        return saved == 1;
    }

    @Override
    public Optional<Article> publish(String id, int edit, String author, Instant now) {
        return database.write((sql, transaction) -> {
            Optional<Article> next = nextVersion(sql, id, edit);
            next.ifPresent(article -> publish(sql, article, author, now));
            return next;
        });
    }

    private Optional<Article> nextVersion(JdbcClient sql, String id, int edit) {
        return sql.sql("""
                        select draft, last_version from article where id = :id and draft is not null and edits = :edit%s
                        """.formatted(database.dialect().lock()))
                .param("id", id)
                .param("edit", edit)
                .query((row, number) ->
                        atVersion(ArticleJson.read(row.getString("draft")), row.getInt("last_version") + 1))
                .optional();
    }

    private static void publish(JdbcClient sql, Article article, String author, Instant now) {
        sql.sql("""
                        insert into article_version (article_id, version, body, author, published_at)
                        values (:id, :version, :body, :author, :now)
                        """)
                .param("id", article.id())
                .param("version", article.version())
                .param("body", ArticleJson.write(article))
                .param("author", author)
                .param("now", Times.micros(now))
                .update();
        sql.sql("""
                        update article
                        set area = :area, retired = false, live_version = :version, last_version = :version,
                            draft = null, draft_author = null, drafted_at = null
                        where id = :id
                        """)
                .param("area", article.area())
                .param("version", article.version())
                .param("id", article.id())
                .update();
        Counters.count(sql, Counters.PUBLICATIONS);
    }

    @Override
    public void retire(String id, String author, Instant now) {
        database.change(sql -> {
            int retired = sql.sql(
                            "update article set retired = true, live_version = null where id = :id and not retired")
                    .param("id", id)
                    .update();
            if (retired == 1) {
                record(sql, id, author, now);
                Counters.count(sql, Counters.PUBLICATIONS);
            }
        });
    }

    private static void record(JdbcClient sql, String id, String author, Instant now) {
        sql.sql("insert into article_retirement (article_id, author, retired_at) values (:id, :author, :now)")
                .param("id", id)
                .param("author", author)
                .param("now", Times.micros(now))
                .update();
    }

    @Override
    public long publications() {
        return Counters.value(database, Counters.PUBLICATIONS);
    }

    private static StoredArticle stored(ResultSet row, int number) throws SQLException {
        return new StoredArticle(
                row.getString("id"), Optional.ofNullable(row.getString("body")).map(ArticleJson::read), draft(row));
    }

    private static Optional<Draft> draft(ResultSet row) throws SQLException {
        Optional<Article> article = Optional.ofNullable(row.getString("draft")).map(ArticleJson::read);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                article.get(), row.getInt("edits"), row.getString("draft_author"), Times.instant(row, "drafted_at")));
    }

    private static Article atVersion(Article article, int version) {
        return new Article(
                article.id(),
                version,
                article.area(),
                article.owner(),
                article.sourceName(),
                article.sourceUrl(),
                article.updated(),
                article.validFrom(),
                article.validUntil(),
                article.reviewBy(),
                article.related(),
                article.wordings());
    }
}
