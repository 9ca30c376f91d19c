package org.ventanilla.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenArticleTest {
    private static final String FILE = "articles/basura/basura-horario.md";

    @TempDir
    private Path root;

    private SampleFolder folder;

    @BeforeEach
    void aSoundFolder() {
        folder = SampleFolder.in(root);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: ¿Qué días pasa la basura?\\n | | 2 title: is missing
            owner: Aseo | owner: "" | 3 owner: is empty
            owner: Aseo | owned: Aseo | 3 owned: is not a field here
            https://muni.example/aseo" | muni.example/aseo" | 4 source.url: 'muni.example/aseo' is not a web address
            updated: 2026-11-03 | updated: 3/11/2026 | 5 updated: '3/11/2026' is not a date
            review_by: 2027-05-01 | review_by: 2025-05-01 | 6 review_by: lies before `updated`
            updated: | valid_from: 2026-05-01\\nvalid_until: 2026-04-01\\nupdated: | 6 valid_until: lies before `valid_from`
            [basura-voluminosos] | [basura-voluminosos, nada] | 7 related[2]: 'nada' is not an article
            [basura-voluminosos] | [basura-horario] | 7 related[1]: names the article itself
            [basura-voluminosos] | [a, b, c, d] | 7 related: names 4 articles
            short: Lunes y jueves. | short: Vea muni.cl y https://muni.example | 8 short: holds a web address
            utterances:\\n  - que dias pasa la basura\\n | utterances:\\n | 9 utterances: holds only one
            - horario basura | - "¿?" | 11 utterances[2]: has no words
            - horario basura | - Qué días pasa la BASURA | 11 utterances[2]: 'Qué días pasa la BASURA' stands here already
            - horario basura | - retiro de muebles | retiro
            Pasa los **lunes** y jueves. | ### Días | 14 body: holds a heading deeper than two
            Pasa los **lunes** y jueves. | <script>alert(1)</script> | 14 body: holds raw HTML, '<script>alert(1)</script>'
            Más en | Más <b>en</b> | 16 body: holds raw HTML, '<b>'
            Más en | ![foto](https://muni.example/a.png) | 16 body: holds a picture
            (https://muni.example/aseo) | (javascript:alert) | 16 body: links to 'javascript:alert'
            """)
    void aBrokenArticleIsToldAtItsLine(String text, String replacement, String expected) {
        String with = replacement == null ? "" : replacement.replace("\\n", "\n");
        folder.where(FILE, text.replace("\\n", "\n"), with);

        if (expected.equals("retiro")) {
            assertThat(folder.problems())
                    .containsExactly(
                            "articles/basura/basura-voluminosos.md:9 utterances[1]: `retiro de muebles` is also an"
                                    + " utterance of basura-horario — leave it with the article that answers it");
        } else {
            assertThat(folder.problems())
                    .anyMatch(problem -> problem.startsWith(FILE + ":" + expected.replace('\'', '`')));
        }
    }

    @Test
    void aShortTextThatDoesNotFitInAPost() {
        folder.where(FILE, "short: Lunes y jueves.", "short: " + "a".repeat(281));

        assertThat(folder.errors())
                .containsExactly(FILE + ":8 short: is 281 characters long; at most 280 fit in a post — shorten it");
    }

    @Test
    void allProblemsOfAFileComeAtOnce() {
        folder.where(FILE, "title:", "titel:")
                .where(FILE, "2026-11-03", "soon")
                .where(FILE, "Lunes y jueves.", "https://muni.example")
                .where(FILE, "Pasa los", "<i>Pasa</i> los");

        assertThat(folder.errors()).hasSizeGreaterThanOrEqualTo(5).allMatch(error -> error.startsWith(FILE));
    }

    @Test
    void withoutFrontMatterThereIsNoArticle() {
        folder.with(FILE, "Solo texto.\n");

        assertThat(folder.errors()).anyMatch(error -> error.startsWith(FILE + ":1: has no front matter"));
    }

    @Test
    void anEmptyAnswerIsAnError() {
        folder.with(FILE, SampleFolder.ARTICLE.substring(0, SampleFolder.ARTICLE.indexOf("Pasa los")));

        assertThat(folder.errors()).singleElement().asString().contains("body: is empty — write the answer");
    }

    @Test
    void aTranslationNeedsItsArticleAndALanguageThatIsSpoken() {
        String english = "---\ntitle: A\nshort: B\nutterances: [one, two]\n---\nC\n";
        folder.with("articles/basura/nada.en.md", english)
                .with("articles/basura/basura-horario.fr.md", english)
                .with("articles/basura/basura-horario.es.md", english);

        assertThat(folder.errors())
                .hasSize(3)
                .anyMatch(error ->
                        error.startsWith("articles/basura/nada.en.md: translates an article that is not there"))
                .anyMatch(error -> error.startsWith("articles/basura/basura-horario.fr.md: is in a language"))
                .anyMatch(error -> error.startsWith("articles/basura/basura-horario.es.md: is in the first language"));
    }

    @Test
    void namesAreIdsAndUnique() {
        folder.with("articles/agua/basura-horario.md", SampleFolder.ARTICLE)
                .with("articles/Agua Potable/x.md", SampleFolder.ARTICLE)
                .with("articles/suelto.md", SampleFolder.ARTICLE);

        assertThat(folder.errors())
                .anyMatch(error -> error.contains("has the same id as articles/agua/basura-horario.md"))
                .anyMatch(error -> error.startsWith("articles/Agua Potable/x.md: has a name that is not made of ids"))
                .anyMatch(error -> error.startsWith("articles/suelto.md: has a name that no article has"));
    }
}
