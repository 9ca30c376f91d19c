package org.ventanilla.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void nothingThatAnAgentTypesIsMarkup() {
        assertThat(PlainText.asMarkdown("<b>1. *hola* [x](y)")).isEqualTo("\\<b\\>1\\. \\*hola\\* \\[x\\]\\(y\\)");
    }

    @Test
    void linesStayLines() {
        assertThat(PlainText.asMarkdown("uno\r\ndos")).isEqualTo("uno\\\ndos");
    }
}
