package org.ventanilla.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Article.Wording;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.Articles;

class ArticleFileTest {
    private static final Content CONTENT = Demo.content();
    private static final Article ARTICLE = Samples.article(CONTENT, "basura-horario");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "2026-11-24",
                "0800",
                "*4141 # marque",
                "&nada !importante",
                "clave: valor",
                "- guion",
                "'comillas' y \"dobles\" \\n",
                "{llaves} [corchetes]",
                "emoji 🙂 y tilde á",
                "dos\nlíneas: una\n\nmás",
                "--- tres guiones",
                "~ tilde",
                "null",
                "% por ciento @ arroba `acento`"
            })
    void whatIsHardToWriteInYamlComesBackAsItWas(String text) {
        Wording wording = new Wording(text, text + "\n\n---\n\nFin", text, List.of(text, "otra cosa"));
        Article article = Articles.worded(ARTICLE, wording);

        assertThat(ArticleRoundTrip.read(ArticleFile.writeAll(article, Language.SPANISH), CONTENT))
                .isEqualTo(article);
    }

    @Test
    void aFileIsWrittenAsAnEditorWouldWriteIt() {
        Wording wording = new Wording("¿Qué días?", "Los **lunes**.", "Lunes.", List.of("que dias", "cuando"));

        String text = ArticleFile.write(Articles.worded(ARTICLE, wording), Language.SPANISH, Language.SPANISH)
                .map(ArticleFile::text)
                .orElseThrow();

        assertThat(text).isEqualTo("""
                        ---
                        title: ¿Qué días?
                        owner: Dirección de Aseo y Ornato
                        source: {name: Dirección de Aseo y Ornato, url: 'https://puertoquillay.example/aseo/recorridos'}
                        updated: 2026-11-18
                        review_by: 2027-05-18
                        related: [basura-voluminosos, reciclaje-puntos, basura-contenedor-solicitar]
                        short: Lunes.
                        utterances:
                          - que dias
                          - cuando
                        ---
                        Los **lunes**.
                        """);
    }

    @Test
    void aTranslationCarriesOnlyWhatIsSaidInItsLanguage() {
        ArticleFile file =
                ArticleFile.write(ARTICLE, Language.ENGLISH, Language.SPANISH).orElseThrow();

        assertThat(file.path()).isEqualTo("articles/basura/basura-horario.en.md");
        assertThat(file.text()).startsWith("---\ntitle: On which days").doesNotContain("owner:");
    }

    @Test
    void aLanguageTheArticleDoesNotSpeakHasNoFile() {
        assertThat(ArticleFile.write(ARTICLE, new Language("ca"), Language.SPANISH))
                .isEmpty();
    }
}
