package org.ventanilla.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.ArticleStore;
import org.ventanilla.knowledge.ArticleStore.Draft;
import org.ventanilla.knowledge.ArticleStore.PublishedVersion;
import org.ventanilla.knowledge.ArticleStore.StoredArticle;

/** What every {@link ArticleStore} keeps to. */
abstract class ArticleContract {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123456Z");

    protected abstract ArticleStore articles();

    @Test
    void keepsADraftAsItIs() {
        Article article = article("licencias", "transito", "A las 9.");
        assertThat(articles().saveDraft(article, 0, "eva", NOW)).isTrue();

        assertThat(articles().find("licencias"))
                .hasValue(new StoredArticle(
                        "licencias", Optional.empty(), Optional.of(new Draft(article, 1, "eva", NOW))));
    }

    @Test
    void knowsNoArticleThatNeverWas() {
        assertThat(articles().find("nada")).isEmpty();
        assertThat(articles().history("nada")).isEmpty();
        assertThat(articles().publish("nada", 1, "eva", NOW)).isEmpty();
        assertThat(articles().saveDraft(article("nada", "x", "x"), 3, "eva", NOW))
                .isFalse();
        articles().retire("nada", "eva", NOW);
        assertThat(articles().publications()).isZero();
        assertThat(articles().all()).isEmpty();
    }

    @Test
    void listsByAreaAndId() {
        articles().saveDraft(article("b", "salud", "x"), 0, "eva", NOW);
        articles().saveDraft(article("a", "transito", "x"), 0, "eva", NOW);
        articles().saveDraft(article("c", "salud", "x"), 0, "eva", NOW);

        assertThat(articles().all()).extracting(StoredArticle::id).containsExactly("b", "c", "a");
    }

    @Test
    void publishesADraftAsTheNextVersion() {
        articles().saveDraft(article("licencias", "transito", "A las 9."), 0, "eva", NOW);

        Article first = articles().publish("licencias", 1, "eva", NOW).orElseThrow();
        assertThat(first.version()).isEqualTo(1);
        assertThat(articles().find("licencias"))
                .hasValue(new StoredArticle("licencias", Optional.of(first), Optional.empty()));
        assertThat(articles().publications()).isEqualTo(1);

        articles().saveDraft(article("licencias", "transito", "A las 10."), 0, "luz", NOW);
        assertThat(articles().find("licencias").orElseThrow().published()).hasValue(first);
        int edit =
                articles().find("licencias").orElseThrow().draft().orElseThrow().edit();
        Article second = articles()
                .publish("licencias", edit, "luz", NOW.plusSeconds(60))
                .orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(articles().history("licencias"))
                .containsExactly(
                        new PublishedVersion(second, "luz", NOW.plusSeconds(60)),
                        new PublishedVersion(first, "eva", NOW));
    }

    @Test
    void savesNothingOverAnEditThatTheEditorHasNotSeen() {
        articles().saveDraft(article("licencias", "transito", "uno"), 0, "eva", NOW);
        assertThat(articles().saveDraft(article("licencias", "transito", "dos"), 1, "luz", NOW))
                .isTrue();

        assertThat(articles().saveDraft(article("licencias", "transito", "tres"), 1, "eva", NOW))
                .isFalse();
        assertThat(articles().saveDraft(article("licencias", "transito", "tres"), 0, "eva", NOW))
                .isFalse();
        assertThat(draft("licencias").author()).isEqualTo("luz");
        assertThat(draft("licencias").edit()).isEqualTo(2);
    }

    @Test
    void publishesOnlyTheEditThatWasChecked() {
        articles().saveDraft(article("licencias", "transito", "uno"), 0, "eva", NOW);
        articles().saveDraft(article("licencias", "transito", "dos"), 1, "luz", NOW);
        assertThat(articles().publish("licencias", 1, "eva", NOW)).isEmpty();
        articles().publish("licencias", 2, "eva", NOW);

        articles().saveDraft(article("licencias", "transito", "tres"), 0, "luz", NOW);
        assertThat(articles().publish("licencias", 2, "eva", NOW)).isEmpty();
        assertThat(draft("licencias").edit()).isEqualTo(3);
    }

    @Test
    void answersNoMoreWithARetiredArticle() {
        articles().saveDraft(article("licencias", "transito", "uno"), 0, "eva", NOW);
        articles().publish("licencias", 1, "eva", NOW);
        articles().retire("licencias", "eva", NOW);
        articles().retire("licencias", "eva", NOW);

        assertThat(articles().all()).isEmpty();
        assertThat(articles().find("licencias").orElseThrow().published()).isEmpty();
        assertThat(articles().history("licencias")).hasSize(1);
        assertThat(articles().publications()).isEqualTo(2);
    }

    @Test
    void bringsARetiredArticleBackAsItsNextVersion() {
        articles().saveDraft(article("licencias", "transito", "uno"), 0, "eva", NOW);
        articles().publish("licencias", 1, "eva", NOW);
        articles().retire("licencias", "eva", NOW);

        assertThat(articles().saveDraft(article("licencias", "transito", "dos"), 0, "eva", NOW))
                .isTrue();
        assertThat(articles()
                        .publish("licencias", draft("licencias").edit(), "eva", NOW)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(articles().all()).hasSize(1);
    }

    private Draft draft(String id) {
        return articles().find(id).orElseThrow().draft().orElseThrow();
    }

    private static Article article(String id, String area, String answer) {
        Article.Wording spanish =
                new Article.Wording("¿Cuándo?", answer, "Breve.", List.of("cuando abren", "a que hora"));
        Article.Wording english = new Article.Wording("When?", answer, "Brief.", List.of());
        return new Article(
                id,
                1,
                area,
                "Dirección de Tránsito",
                "Municipalidad",
                Optional.of("https://muni.example"),
                LocalDate.of(2026, 11, 1),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                LocalDate.of(2027, 5, 1),
                List.of("permisos"),
                Map.of(Language.SPANISH, spanish, Language.ENGLISH, english));
    }
}
