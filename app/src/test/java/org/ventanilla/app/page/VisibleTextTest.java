package org.ventanilla.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void leavesWhatCanBeSeen() {
        String text = "Hola\n\t¿qué tal?  مرحبا 你好 👨‍👩‍👧 👍🏽 ñ";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void namesWhatTurnsTextAround() {
        assertThat(VisibleText.of("a\u202Eb\u2066c")).isEqualTo("a⟦U+202E⟧b⟦U+2066⟧c");
    }

    @Test
    void countsARunOfWhatTakesNoRoom() {
        assertThat(VisibleText.of("a" + "\u200B".repeat(1000) + "b")).isEqualTo("a⟦U+200B×1000⟧b");
        assertThat(VisibleText.of("a\u200Db")).isEqualTo("a⟦U+200D⟧b");
    }

    @Test
    void namesControlsHalvesOfCharactersAndBlankLetters() {
        assertThat(VisibleText.of("\u0000\u0007\uD800x\u3164\uFEFF\u00AD"))
                .isEqualTo("⟦U+0000⟧⟦U+0007⟧⟦U+D800⟧x⟦U+3164⟧⟦U+FEFF⟧⟦U+00AD⟧");
    }
}
