package org.ventanilla.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.ventanilla.bot.message.WellFormed;

/**
 * A text and the styles that lie over it. Any stretch of it can be written as Telegram's HTML by itself, so a text may be
 * cut anywhere without cutting a tag or an entity.
 *
 * @param spans properly nested; of two over the same stretch the later is the outer one
 */
record StyledText(String text, List<Span> spans) {
    private static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder());

    StyledText {
        List<Span> latestFirst = new ArrayList<>(spans);
        Collections.reverse(latestFirst);
        latestFirst.sort(OUTER_FIRST);
        spans = List.copyOf(latestFirst);
    }

    /**
     * A style from one place to another.
     *
     * @param tag Telegram's: {@code b}, {@code i}, {@code code}, {@code a}
     * @param href where a link leads; empty for other tags
     */
    record Span(int from, int to, String tag, String href) {
        private String start() {
            return href.isEmpty() ? "<" + tag + ">" : "<" + tag + " href=\"" + escaped(href) + "\">";
        }

        private String end() {
            return "</" + tag + ">";
        }

        private Span within(int start, int end) {
            return new Span(Math.max(from, start), Math.min(to, end), tag, href);
        }

        private boolean isEmpty() {
            return from >= to;
        }
    }

    String html(int start, int end) {
        Iterator<Span> coming = spans.stream()
                .map(span -> span.within(start, end))
                .filter(span -> !span.isEmpty())
                .iterator();
        StringBuilder html = new StringBuilder();
        Deque<Span> open = new ArrayDeque<>();
        int at = start;
        while (coming.hasNext()) {
            Span span = coming.next();
            at = closeUpTo(span.from(), at, open, html);
            html.append(escaped(text.substring(at, span.from()))).append(span.start());
            at = span.from();
            open.push(span);
        }
        at = closeUpTo(end, at, open, html);
        return html.append(escaped(text.substring(at, end))).toString();
    }

    private int closeUpTo(int place, int from, Deque<Span> open, StringBuilder html) {
        int at = from;
        while (!open.isEmpty() && open.peek().to() <= place) {
            Span done = open.pop();
            html.append(escaped(text.substring(at, done.to()))).append(done.end());
            at = done.to();
        }
        return at;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Grows a styled text. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        int length() {
            return text.length();
        }

        void forget(int since) {
            text.setLength(since);
            spans.removeIf(span -> span.to() > since);
        }

        String since(int place) {
            return text.substring(place);
        }

        Builder add(String more) {
            text.append(WellFormed.text(more));
            return this;
        }

        /** Styles what was added since. */
        Builder style(int since, String tag) {
            return span(since, tag, "");
        }

        Builder link(int since, String href) {
            return span(since, "a", href);
        }

        /** A link over a stretch inside what was added; the spans around it must be added later. */
        Builder link(int from, int to, String href) {
            spans.add(new Span(from, to, "a", href));
            return this;
        }

        private Builder span(int since, String tag, String href) {
            if (since < length()) {
                spans.add(new Span(since, length(), tag, href));
            }
            return this;
        }

        StyledText build() {
            return new StyledText(text.toString(), spans);
        }
    }
}
