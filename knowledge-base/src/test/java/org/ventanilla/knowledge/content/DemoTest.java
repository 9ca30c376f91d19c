package org.ventanilla.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.language.Language;

class DemoTest {
    @Test
    void theDemoIsSound() {
        assertThat(Demo.reading().errors()).isEmpty();
    }

    @Test
    void theDemoSaysWhatItsFilesSay() {
        Content content = Demo.content();

        assertThat(content.institution().shortName()).isEqualTo("Muni Puerto Quillay");
        assertThat(content.articles()).hasSizeGreaterThan(60).allMatch(article -> article.version() == 1);
        assertThat(content.gazetteer().zones()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(content.gazetteer().services()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(content.territory().id()).isEqualTo("cl");
        assertThat(content.theme().primary()).isEqualTo("#0b4f6c");
        assertThat(content.topics()).containsOnlyKeys("self_harm", "human");
    }

    @Test
    void incidentsCountFromTheStart() {
        assertThat(Demo.content().incidents())
                .filteredOn(incident -> incident.id().equals("corte-villa-alegre"))
                .singleElement()
                .satisfies(incident -> {
                    assertThat(incident.started()).isEqualTo(Demo.NOW.minus(Duration.ofHours(2)));
                    assertThat(incident.expectedEnd()).contains(Demo.NOW.plus(Duration.ofHours(3)));
                });
    }

    @Test
    void everyArticleComesBackAsItWasWritten() {
        Content content = Demo.content();
        Language first = content.institution().defaultLanguage();

        for (Article article : content.articles()) {
            List<ArticleFile> files = ArticleFile.writeAll(article, first);

            assertThat(files).hasSameSizeAs(article.wordings().entrySet());
            assertThat(ArticleRoundTrip.read(files, content)).isEqualTo(article);
        }
    }

    @Test
    void theFingerprintIsTheSameForTheSameFiles() {
        assertThat(Demo.content().fingerprint()).isEqualTo(Demo.content().fingerprint());
    }

    @Test
    void everyArticleOfTheDemoMayBePublished() {
        Content content = Demo.content();
        Map<String, Article> articles = Samples.byId(content.articles());

        assertThat(content.articles())
                .allSatisfy(article -> assertThat(ArticleCheck.problems(article, Samples.knowledge(content, articles)))
                        .noneMatch(Problem::isError));
    }
}
