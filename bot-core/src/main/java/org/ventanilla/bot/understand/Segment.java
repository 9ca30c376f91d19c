package org.ventanilla.bot.understand;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/**
 * A stretch of a message that may be a question.
 *
 * @param asked whether a question mark ends it
 * @param joined whether a word alone holds it to what stands before: "pan y leche"
 * @param start first position in the message, in UTF-16 units
 * @param end position after the last one
 */
record Segment(String message, boolean asked, boolean joined, int start, int end) {
    private static final String BORDERS = "?!¿¡\n;:…";
    private static final String BORDERS_BEFORE_SPACE = ".,)-";

    /** Cuts a text at its punctuation and before the words that join questions. */
    static List<Segment> of(NormalizedText text, Links links) {
        List<Segment> segments = new ArrayList<>();
        List<Token> words = text.words();
        boolean joined = false;
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean ends = i == words.size()
                    || isBorder(
                            text.original(),
                            words.get(i - 1).end(),
                            words.get(i).start());
            if (ends || isJoint(words, i, links)) {
                int start = words.get(first).start();
                int end = words.get(i - 1).end();
                int next = i == words.size()
                        ? text.original().length()
                        : words.get(i).start();
                segments.add(new Segment(
                        text.original(), text.original().substring(end, next).contains("?"), joined, start, end));
                joined = !ends;
                first = i;
            }
        }
        return segments;
    }

    private static boolean isJoint(List<Token> words, int at, Links links) {
        return links.joints().contains(words.get(at).text())
                && !links.joints().contains(words.get(at - 1).text());
    }

    private static boolean isBorder(String message, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = message.charAt(at);
            boolean beforeSpace = at + 1 < to && Character.isWhitespace(message.charAt(at + 1));
            if (BORDERS.indexOf(c) >= 0 || (beforeSpace && BORDERS_BEFORE_SPACE.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    Segment upTo(Segment later) {
        return new Segment(message, later.asked, joined, start, later.end);
    }

    NormalizedText text() {
        return NormalizedText.of(message.substring(start, end));
    }

    boolean holds(Evidence evidence) {
        return evidence.start() >= start && evidence.end() <= end;
    }
}
