package org.ventanilla.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void keepsWhatIsCommonAndShowsWhatCameAndWent() {
        assertThat(diff("uno\ndos\ntres", "uno\n2\ntres\ncuatro")).isEqualTo(" uno|-dos|+2| tres|+cuatro");
    }

    @Test
    void showsAWholeTextThatIsNewOrGone() {
        assertThat(diff("", "a\nb")).isEqualTo("+a|+b");
        assertThat(diff("a\nb", "")).isEqualTo("-a|-b");
        assertThat(diff("", "")).isEmpty();
    }

    @Test
    void showsNothingChangedWhereNothingDid() {
        assertThat(diff("a\n\nb", "a\n\nb")).isEqualTo(" a| | b");
    }

    private static String diff(String before, String after) {
        return LineDiff.between(before, after).stream()
                .map(line -> mark(line.change()) + line.text())
                .collect(Collectors.joining("|"));
    }

    private static String mark(LineDiff.Change change) {
        return switch (change) {
            case SAME -> " ";
            case ADDED -> "+";
            case REMOVED -> "-";
        };
    }
}
