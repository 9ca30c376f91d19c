package org.ventanilla.testkit.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Telegram's HTML to the letter of its documentation, which is stricter than the real parser. */
final class StrictHtml {
    private static final Set<String> TAGS =
            Set.of("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote", "a");
    private static final Map<String, String> ENTITIES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern MARKUP = Pattern.compile(
            "<(?<close>/?)(?<tag>[a-z-]+)(?<attributes>[^<>]*)>|&(?<entity>[a-z]+|#[0-9]+);|(?<stray>[<>&])");
    private static final Pattern LINK = Pattern.compile(" href=\"(https?|tg)://[^\"<>]+\"");

    private final String html;
    private final StringBuilder visible = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private StrictHtml(String html) {
        this.html = html;
    }

    /** What a citizen would read. */
    static String visible(String html) throws ApiError {
        return new StrictHtml(html).read();
    }

    private String read() throws ApiError {
        Matcher markup = MARKUP.matcher(html);
        int at = 0;
        while (markup.find()) {
            visible.append(html, at, markup.start());
            at = markup.end();
            take(markup);
        }
        if (!open.isEmpty()) {
            throw error("Can't find end tag corresponding to start tag \"" + open.peek() + "\"", html.length());
        }
        return visible.append(html, at, html.length()).toString();
    }

    private void take(Matcher markup) throws ApiError {
        if (markup.group("stray") != null) {
            throw error("Unescaped \"" + markup.group() + "\"", markup.start());
        }
        if (markup.group("entity") != null) {
            visible.append(entity(markup.group("entity"), markup.start()));
        } else if (markup.group("close").isEmpty()) {
            start(markup);
        } else {
            end(markup);
        }
    }

    private String entity(String name, int at) throws ApiError {
        if (name.startsWith("#")) {
            return Character.toString(Integer.parseInt(name.substring(1)));
        }
        String character = ENTITIES.get(name);
        if (character == null) {
            throw error("Unsupported entity \"" + name + "\"", at);
        }
        return character;
    }

    private void start(Matcher markup) throws ApiError {
        String tag = markup.group("tag");
        String attributes = markup.group("attributes");
        boolean allowed = tag.equals("a") ? LINK.matcher(attributes).matches() : attributes.isEmpty();
        if (!TAGS.contains(tag) || !allowed) {
            throw error("Unsupported start tag \"" + tag + attributes + "\"", markup.start());
        }
        open.push(tag);
    }

    private void end(Matcher markup) throws ApiError {
        String expected = open.poll();
        if (!markup.group("tag").equals(expected)) {
            throw error("Unmatched end tag, expected \"</" + expected + ">\"", markup.start());
        }
    }

    private ApiError error(String what, int at) {
        int offset = html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        return ApiError.badRequest("can't parse entities: " + what + " at byte offset " + offset);
    }
}
