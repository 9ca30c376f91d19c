package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutsTest {
    @Test
    void leavesAShortTextWhole() {
        assertThat(cut("Hola.", 10)).containsExactly("Hola.");
    }

    @Test
    void cutsNowhereInNothing() {
        assertThat(cut(" \n ", 10)).isEmpty();
    }

    @Test
    void prefersTheBorderOfAParagraph() {
        assertThat(cut("Uno dos.\n\nTres. Cuatro", 16)).containsExactly("Uno dos.", "Tres. Cuatro");
    }

    @Test
    void thenThatOfASentence() {
        assertThat(cut("Uno dos tres. Cuatro cinco", 20)).containsExactly("Uno dos tres.", "Cuatro cinco");
    }

    @Test
    void thenThatOfAWord() {
        assertThat(cut("uno dos tres cuatro", 10)).containsExactly("uno dos", "tres", "cuatro");
    }

    @Test
    void cutsAWordOnlyWhenItMust() {
        assertThat(cut("abcdefghijklm", 5)).containsExactly("abcde", "fghij", "klm");
    }

    @Test
    void neverCutsASurrogatePair() {
        assertThat(cut("a😀😀😀", 4)).containsExactly("a😀", "😀😀");
    }

    @Test
    void cutsBeforeALinkRatherThanInsideIt() {
        StyledText text = linked("Vea aquí: ", "el horario completo", " y venga");

        assertThat(Cuts.of(text, 25))
                .extracting(stretch -> text.html(stretch.from(), stretch.to()))
                .containsExactly("Vea aquí:", "<a href=\"https://x.example\">el horario completo</a> y", "venga");
    }

    @Test
    void makesTwoLinksOfOneThatIsTooLong() {
        StyledText text = linked("", "abcdefgh", "");

        assertThat(Cuts.of(text, 5))
                .extracting(stretch -> text.html(stretch.from(), stretch.to()))
                .containsExactly("<a href=\"https://x.example\">abcde</a>", "<a href=\"https://x.example\">fgh</a>");
    }

    @Test
    void opensAndClosesStylesInEachPiece() {
        StyledText text =
                new StyledText.Builder().add("uno dos tres").style(0, "b").build();

        assertThat(Cuts.of(text, 8))
                .extracting(stretch -> text.html(stretch.from(), stretch.to()))
                .containsExactly("<b>uno dos</b>", "<b>tres</b>");
    }

    private static StyledText linked(String before, String label, String after) {
        StyledText.Builder text = new StyledText.Builder().add(before);
        int since = text.length();
        return text.add(label).link(since, "https://x.example").add(after).build();
    }

    private static List<String> cut(String text, int longest) {
        StyledText styled = new StyledText(text, List.of());
        return Cuts.of(styled, longest).stream()
                .map(stretch -> text.substring(stretch.from(), stretch.to()))
                .toList();
    }
}
