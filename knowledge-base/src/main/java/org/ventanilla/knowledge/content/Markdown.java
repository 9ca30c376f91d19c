package org.ventanilla.knowledge.content;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the Markdown that not every channel can show. */
final class Markdown extends AbstractVisitor {
    private static final int DEEPEST_NESTING = 20;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .build();
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:", "tel:");
    private static final int DEEPEST_HEADING = 2;

    private final Findings findings;

    private Markdown(Findings findings) {
        this.findings = findings;
    }

    static void check(String text, Findings findings) {
        PARSER.parse(text).accept(new Markdown(findings));
    }

    @Override
    public void visit(HtmlBlock block) {
        html(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        html(inline, inline.getLiteral());
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() > DEEPEST_HEADING) {
            error(heading, "holds a heading deeper than two", "write ## or bold text instead");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        error(image, "holds a picture, which not every channel can show", "link to it instead");
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination().toLowerCase(Locale.ROOT);
        if (SCHEMES.stream().noneMatch(target::startsWith)) {
            error(link, "links to `" + shortened(link.getDestination()) + "`", "start links with https://");
        }
        visitChildren(link);
    }

    private void html(Node node, String html) {
        error(node, "holds raw HTML, `" + shortened(html) + "`", "write it in Markdown");
    }

    private void error(Node node, String what, String howToMend) {
        findings.error("body", lineOf(node), what, howToMend);
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private static int lineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return spans.get(0).getLineIndex();
        }
        Node parent = node.getParent();
        return parent == null ? Findings.WHOLE : lineOf(parent);
    }
}
