package org.ventanilla.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private final Markup markup = new Markup();

    @Test
    void showsParagraphsListsBoldAndLinks() {
        String html = markup.html("Traiga **su cédula**:\n\n- una foto\n- el [pago](https://pagos.example/a?b=1&c=2)");

        assertThat(html)
                .contains("<p>Traiga <strong>su cédula</strong>:</p>", "<li>una foto</li>")
                .contains("href=\"https://pagos.example/a?b&#61;1&amp;c&#61;2\"")
                .contains("rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void keepsTheLinesOfAParagraph() {
        assertThat(markup.html("Lunes\nMartes")).contains("Lunes<br />Martes");
    }

    @Test
    void linksTelephonesAndMail() {
        assertThat(markup.html("[131](tel:131) [correo](mailto:a@b.example)"))
                .contains("href=\"tel:131\"", "href=\"mailto:a&#64;b.example\"");
    }

    @Test
    void makesHeadingsPartOfTheMessageAndNotOfThePage() {
        assertThat(markup.html("# Horario\n\n## Tarde"))
                .contains("<p class=\"heading\">Horario</p>", "<p class=\"heading\">Tarde</p>")
                .doesNotContain("<h1", "<h2");
    }

    @Test
    void showsHtmlLiterally() {
        assertThat(markup.html("<b>no & sí</b> <script>alert(1)</script>"))
                .doesNotContain("<b>", "<script")
                .contains("&lt;b&gt;no &amp; sí&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "![x](https://tracker.example/pixel.png)",
                "![x\" onerror=\"alert(1)](x)",
                "[x](https://a.example/\"onmouseover=\"alert(1))",
                "[x](https://a.example 'a\" onclick=\"alert(1)')",
                "<javascript:alert(1)>",
                "<https://a.example/\"onclick=alert(1)>",
                "```html\" onclick=\"alert(1)\n<script>\n```",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<style>*{display:none}</style>",
                "<!-- --><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<form action=https://evil.example><input name=p></form>",
                "</div></li><script>alert(1)</script>",
            })
    void letsNothingThroughThatActs(String hostile) {
        String html = markup.html(hostile);

        assertThat(html.replaceAll(
                        "(?s)<(/?)(p|br /|strong|em|ul|ol|li|blockquote|code|pre|hr /)( class=\"heading\")?>", ""))
                .as("only plain elements and links with an address of a known kind are left")
                .doesNotContainPattern("<(?!/?a[ >])")
                .doesNotContainPattern("<a (?!href=\"(https?:|mailto:|tel:)[^\"<>]*\" rel=\"[a-z ]*\">)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200b\u200b",
                "\u202eal revés",
                "solo \ud83d",
                "\ude00\ud83d",
                "nulo \u0000",
                "😀 مرحبا"
            })
    void takesAnyText(String text) {
        assertThatCode(() -> markup.html(text)).doesNotThrowAnyException();
    }

    @Test
    void isNotStoppedByDeepNesting() {
        assertThatCode(() -> markup.html("[".repeat(20_000))).doesNotThrowAnyException();
        assertThatCode(() -> markup.html("> ".repeat(20_000) + "x")).doesNotThrowAnyException();
        assertThatCode(() -> markup.html("- ".repeat(5_000) + "x")).doesNotThrowAnyException();
        assertThat(markup.html("*a ".repeat(20_000) + "a* ".repeat(20_000))).contains("a* a*");
    }
}
