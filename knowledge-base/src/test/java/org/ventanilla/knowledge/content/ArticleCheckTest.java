package org.ventanilla.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.knowledge.Articles;

class ArticleCheckTest {
    private static final Content CONTENT = Demo.content();
    private static final Article ARTICLE = Samples.article(CONTENT, "basura-horario");
    private static final String FILE = "articles/basura/basura-horario.md";

    @Test
    void anArticleThatIsAsItWasHasNoProblem() {
        assertThat(problems(Articles.spanish(ARTICLE))).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Wording broken = new Wording(" ", "<b>Lunes</b>", "Vea https://muni.example", List.of("basura"));

        assertThat(problems(broken))
                .containsExactlyInAnyOrder(
                        FILE + " title: is missing — add it",
                        FILE + " body: holds raw HTML, `<b>` — write it in Markdown",
                        FILE + " body: holds raw HTML, `</b>` — write it in Markdown",
                        FILE + " short: holds a web address, and a post may not — leave it to the long answer",
                        FILE + " utterances: holds only one — write at least 2, as different as people's words are");
    }

    @Test
    void anUtteranceOfAnotherArticleIsAWarning() {
        Wording wording = Articles.spanish(ARTICLE);
        Wording taking = new Wording(
                wording.title(),
                wording.answer(),
                wording.brief(),
                List.of("que dias pasa la basura", "¡Horario de la municipalidad!", "horario municipalidad"));

        assertThat(ArticleCheck.problems(Articles.worded(ARTICLE, taking), knowledge()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.isError()).isFalse();
                    assertThat(problem.field()).isEqualTo("utterances[3]");
                    assertThat(problem.what()).contains("horario-municipalidad");
                });
    }

    private static List<String> problems(Wording spanish) {
        return ArticleCheck.problems(Articles.worded(ARTICLE, spanish), knowledge()).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Knowledge knowledge() {
        return Samples.knowledge(CONTENT, Samples.byId(CONTENT.articles()));
    }
}
