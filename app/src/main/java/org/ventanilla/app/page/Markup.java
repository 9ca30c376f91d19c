package org.ventanilla.app.page;

import java.util.List;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * Turns Markdown into HTML that is safe in a page, whoever wrote it: HTML in the text is shown literally, and of what is left
 * only plain elements and harmless links pass. Thread-safe.
 */
@Component
public final class Markup {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a")
            .allowElements(Markup::asParagraph, HEADINGS.toArray(String[]::new))
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();

    public String html(String markdown) {
        return POLICY.sanitize(renderer.render(parser.parse(markdown)));
    }

    /** A message's headings are not the page's. */
    private static @Nullable String asParagraph(String element, List<String> attributes) {
        attributes.add("class");
        attributes.add("heading");
        return "p";
    }
}
