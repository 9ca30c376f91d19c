package org.ventanilla.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds where a long text is best cut: between paragraphs, lines, sentences, words, in this order. */
final class Cuts {
    private static final String SENTENCE_ENDS = ".!?…";

    private final StyledText styled;
    private final String text;
    private final int longest;

    private Cuts(StyledText styled, int longest) {
        this.styled = styled;
        this.text = styled.text();
        this.longest = longest;
    }

    /** A stretch of a text. */
    record Stretch(int from, int to) {}

    /** Stretches without white space at their ends, none longer than {@code longest} UTF-16 units. */
    static List<Stretch> of(StyledText styled, int longest) {
        Cuts cuts = new Cuts(styled, longest);
        List<Stretch> stretches = new ArrayList<>();
        int from = cuts.skipSpace(0);
        while (from < cuts.text.length()) {
            int to = cuts.end(from);
            stretches.add(new Stretch(from, cuts.withoutSpaceBefore(to)));
            from = cuts.skipSpace(to);
        }
        return stretches;
    }

    private int end(int from) {
        int latest = from + longest;
        if (latest >= text.length()) {
            return text.length();
        }
        return lastBorder(from + longest / 2, latest, at -> text.startsWith("\n\n", at))
                .or(() -> lastBorder(from + longest / 2, latest, at -> text.charAt(at) == '\n'))
                .or(() -> lastBorder(from + longest / 2, latest, this::endsSentence))
                .or(() -> lastBorder(from, latest, this::isSpace))
                .orElseGet(() -> outsideLink(from, outsidePair(latest)));
    }

    private Optional<Integer> lastBorder(int after, int latest, IntPredicate border) {
        for (int at = latest; at > after; at--) {
            if (border.test(at) && !isInsideLink(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean endsSentence(int at) {
        return isSpace(at) && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private int outsidePair(int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }

    /** Before the link, unless the link fills the whole stretch. */
    private int outsideLink(int from, int at) {
        return styled.spans().stream()
                .filter(span -> isLinkAround(span, at) && span.from() > from)
                .mapToInt(StyledText.Span::from)
                .findFirst()
                .orElse(at);
    }

    private boolean isInsideLink(int at) {
        return styled.spans().stream().anyMatch(span -> isLinkAround(span, at));
    }

    private static boolean isLinkAround(StyledText.Span span, int at) {
        return !span.href().isEmpty() && span.from() < at && at < span.to();
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && isSpace(at)) {
            at++;
        }
        return at;
    }

    private int withoutSpaceBefore(int to) {
        int at = to;
        while (at > 0 && isSpace(at - 1)) {
            at--;
        }
        return at;
    }
}
