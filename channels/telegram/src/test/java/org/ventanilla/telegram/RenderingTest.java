package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.message.Visibility;

class RenderingTest {
    private static final ConversationRef CHAT = new ConversationRef("telegram", "muni", "1", Visibility.PRIVATE);
    private static final Instant LATE_ON_THE_THIRD = Instant.parse("2026-11-04T02:00:00Z");

    private final Rendering rendering = new Rendering(Phrases.standard(), ZoneId.of("America/Santiago"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a < b & c > \"d\"|a &lt; b &amp; c &gt; &quot;d&quot;",
                "**uno** y *dos*|<b>uno</b> y <i>dos</i>",
                "**uno *dos***|<b>uno <i>dos</i></b>",
                "[horario](https://x.example/?a=1&b=2)|<a href=\"https://x.example/?a=1&amp;b=2\">horario</a>",
                "**[x](https://x.example)**|<b><a href=\"https://x.example\">x</a></b>",
                "[llame](tel:131)|llame (131)",
                "[al 131](tel:131)|al 131",
                "[escriba](mailto:a@x.example)|escriba (a@x.example)",
                "[x](javascript:alert(1))|x",
                "[x](/relativo)|x",
                "<b>crudo</b>|&lt;b&gt;crudo&lt;/b&gt;",
                "`código`|<code>código</code>",
                "# Título|<b>Título</b>",
                "> cita|&gt; cita",
                "5 * 3 * 2 y RUT_1_2|5 * 3 * 2 y RUT_1_2",
                "marque *4141|marque *4141",
                "1) lleve|1) lleve",
                "2026. Año nuevo|2026. Año nuevo",
                "[nota]: https://x.example|[nota]: https://x.example",
                "![mapa](https://x.example/m.png)|mapa"
            })
    void writesTheMarkdownOfAnswersAsTelegramsHtml(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @Test
    void keepsParagraphsLinesAndLists() {
        String markdown = """
                Traiga:

                - cédula
                - foto
                  - en color
                - 1 comprobante

                3. pague
                4. espere

                Gracias,
                la oficina
                """;

        assertThat(html(markdown)).isEqualTo("""
                        Traiga:

                        • cédula
                        • foto
                          • en color
                        • 1 comprobante

                        3. pague
                        4. espere

                        Gracias,
                        la oficina""");
    }

    @Test
    void saysWhereAnAnswerComesFromAndThatItIsAutomatic() {
        Source source = new Source("Tránsito <y más>", Optional.of("https://x.example/a?b&c"), LATE_ON_THE_THIRD);

        assertThat(answer("Abrimos a las 8.", source, Language.SPANISH).html())
                .isEqualTo(
                        "Abrimos a las 8.\n\n<i>Fuente: <a href=\"https://x.example/a?b&amp;c\">Tránsito &lt;y más&gt;</a>."
                                + " Información al 3 de noviembre de 2026.\nRespuesta automática</i>");
    }

    @Test
    void saysItInTheLanguageOfTheMessage() {
        Source source = new Source("Traffic office", Optional.empty(), LATE_ON_THE_THIRD);

        assertThat(answer("We open at 8.", source, Language.ENGLISH).plain())
                .endsWith("Source: Traffic office. Information as of November 3, 2026.\nAutomatic answer");
    }

    @Test
    void putsTheAgentsNameInFrontAndNoSource() {
        Source source = new Source("x", Optional.empty(), LATE_ON_THE_THIRD);
        Content content = new Content("Hola & <adiós>", Optional.empty(), List.of(), Optional.of(source));
        Outgoing message = outgoing(Optional.of("Ana <3"), content, Language.SPANISH);

        assertThat(rendering.parts(message))
                .extracting(Part::html)
                .containsExactly("<b>Ana &lt;3:</b>\nHola &amp; &lt;adiós&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**a *b ", "[", "![", "- ", "> ", "1. ", "`", "<a ", "*a **b ", "_(", "\\", "&#0;"})
    void readsDeeplyNestedNonsense(String unit) {
        String nonsense = unit.repeat(5_000);

        assertThat(rendering.parts(outgoing(Optional.empty(), Content.of(nonsense), Language.SPANISH)))
                .isNotEmpty();
    }

    @Test
    void readsDeeplyNestedEmphasis() {
        String nested = "**a ".repeat(20_000) + "b** ".repeat(20_000);

        assertThat(rendering.parts(outgoing(Optional.empty(), Content.of(nested), Language.SPANISH)))
                .isNotEmpty();
    }

    private String html(String markdown) {
        return rendering.parts(outgoing(Optional.empty(), Content.of(markdown), Language.SPANISH)).stream()
                .map(Part::html)
                .collect(Collectors.joining("|"));
    }

    private Part answer(String text, Source source, Language language) {
        Content content = new Content(text, Optional.empty(), List.of(), Optional.of(source));
        return rendering.parts(outgoing(Optional.empty(), content, language)).get(0);
    }

    private static Outgoing outgoing(Optional<String> agent, Content content, Language language) {
        OutgoingKind kind = agent.isPresent() ? OutgoingKind.AGENT : OutgoingKind.ANSWER;
        return new Outgoing(1, "c", CHAT, 1, kind, agent, language, content, 1);
    }
}
