package org.ventanilla.app.page;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
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

    private static final List<String> PROTOCOLS = List.of("https", "http", "mailto", "tel");
    private static final int DEEPEST = 50;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a")
            .allowElements(Markup::asParagraph, HEADINGS.toArray(String[]::new))
            .allowUrlProtocols(PROTOCOLS.toArray(String[]::new))
            .allowAttributes("href")
            .matching((element, attribute, address) -> address.isEmpty() ? null : address)
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(PROTOCOLS))
            .softbreak("<br>")
            .build();

    public String html(String markdown) {
        return POLICY.sanitize(rendered(markdown));
    }

    private String rendered(String markdown) {
        try {
            return renderer.render(parser.parse(markdown));
        } catch (StackOverflowError nestedTooDeep) {
            return renderer.render(plain(markdown));
        }
    }

    private static Node plain(String text) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        return paragraph;
    }

    /** A message's headings are not the page's. */
    private static @Nullable String asParagraph(String element, List<String> attributes) {
        attributes.add("class");
        attributes.add("heading");
        return "p";
    }
}
