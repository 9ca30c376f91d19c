package org.ventanilla.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void anAnswerThatIsTooLongIsNotEvenParsed() {
        Wording wording = Articles.spanish(ARTICLE);
        Wording endless = new Wording(wording.title(), ">".repeat(100_000), wording.brief(), wording.utterances());

        assertThat(problems(endless)).singleElement().asString().contains("is 100000 characters long");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a _b ", "[a](", "<b", "**", "`", "![", "a_"})
    void noMarkdownIsTooNested(String nested) {
        Wording wording = Articles.spanish(ARTICLE);
        String answer = nested.repeat(8000 / nested.length());
        Wording deep = new Wording(wording.title(), answer, wording.brief(), wording.utterances());

        assertThatCode(() -> problems(deep)).doesNotThrowAnyException();
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
