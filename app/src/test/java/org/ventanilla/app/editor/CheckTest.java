package org.ventanilla.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.knowledge.content.ContentFolder;

class CheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyRuleIsSaidInTheEditorsLanguageBesideItsField() {
        Article.Wording wrong = new Article.Wording(
                "",
                "### <b>x</b> ![foto](https://a.example/a.png) [x](ftp://a)" + "y".repeat(8000),
                "vea https://a.example " + "z".repeat(300),
                List.of("!!", "hola que tal", "hola que tal", "horario licencias"));
        Article.Wording other = new Article.Wording("t", "", "vea https://a.example", List.of("one thing"));
        Article article = new Article(
                "Mal Id",
                1,
                "Área",
                "",
                "",
                Optional.of("no es url"),
                DAY,
                Optional.of(DAY),
                Optional.of(DAY.minusDays(2)),
                DAY.minusDays(1),
                List.of("Mal Id", "no-existe", "basura-horario", "basura-horario"),
                Map.of(Language.SPANISH, wrong, Language.ENGLISH, other));

        Troubles troubles = Check.of(article, demo());

        assertThat(troubles.hasErrors()).isTrue();
        for (String field : ArticleFields.all(List.of(Language.SPANISH, Language.ENGLISH))) {
            assertThat(troubles.of(field))
                    .as(field)
                    .extracting(Troubles.Trouble::key)
                    .doesNotContain("editor.problem.other");
        }
        assertThat(List.of("id", "area", "owner", "source.name", "source.url", "review_by", "valid_until", "related"))
                .allSatisfy(field -> assertThat(troubles.of(field)).isNotEmpty());
        assertThat(List.of("title.es", "body.es", "short.es", "utterances.es", "body.en", "short.en", "utterances.en"))
                .allSatisfy(field -> assertThat(troubles.of(field)).isNotEmpty());
    }

    @Test
    void aPublishedArticleOfTheDemoIsFine() {
        Knowledge demo = demo();
        assertThat(Check.of(
                                demo.article("basura-horario", Instant.parse("2026-11-24T15:00:00Z"))
                                        .orElseThrow(),
                                demo)
                        .hasErrors())
                .isFalse();
    }

    private static Knowledge demo() {
        Path home = Path.of(System.getProperty("ventanilla.home", ".."));
        Content content = new ContentFolder(topic -> List.of())
                .read(home.resolve("demo"), Instant.EPOCH)
                .content()
                .orElseThrow();
        Map<String, Article> articles =
                content.articles().stream().collect(Collectors.toMap(Article::id, article -> article));
        return new Knowledge(
                "test",
                content.institution(),
                content.hours(),
                content.territory(),
                content.gazetteer(),
                content.topics(),
                content.phrases(),
                articles,
                List.of());
    }
}
