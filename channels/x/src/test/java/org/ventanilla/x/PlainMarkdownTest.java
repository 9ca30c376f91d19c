package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainMarkdownTest {
    @Test
    void paragraphsAndListsKeepTheirLinesAndLoseTheirMarkup() {
        assertThat(PlainMarkdown.text(
                        "# Licencias\n\nTraiga **su cédula** y `RUT`:\n\n- una foto\n- *el* comprobante\n\nGracias."))
                .isEqualTo("Licencias\n\nTraiga su cédula y RUT:\n\n- una foto\n- el comprobante\n\nGracias.");
    }

    @Test
    void numberedListsGoOnFromTheirFirstNumberAndNestedOnesAreIndented() {
        assertThat(PlainMarkdown.text("3. uno\n4. dos\n   - tres")).isEqualTo("3. uno\n4. dos\n   - tres");
    }

    @Test
    void aLinksAddressFollowsItsLabelUnlessThatSaysIt() {
        assertThat(PlainMarkdown.text(
                        "[aquí](https://muni.example/a) y [muni.example](muni.example) o [600 123](tel:600123)"))
                .isEqualTo("aquí (https://muni.example/a) y muni.example o 600 123 (600123)");
    }

    @Test
    void whatLooksLikeMarkupOfAnotherKindIsLeftAsItIs() {
        assertThat(PlainMarkdown.text("<b>no</b> 3 < 4 > 2\n\n[a]: https://muni.example"))
                .contains("<b>no</b> 3 < 4 > 2", "[a]: https://muni.example");
    }

    @Test
    void nonsenseIsShownAsItWasWritten() {
        String deep = "*a **b ".repeat(20_000);
        assertThat(PlainMarkdown.text(deep)).isNotEmpty();
        assertThat(PlainMarkdown.text("")).isEmpty();
    }
}
