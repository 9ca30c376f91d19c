package org.ventanilla.x;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.ventanilla.bot.message.WellFormed;

/** The Markdown of answers as plain text: X shows no markup. A link's address follows its label. */
final class PlainMarkdown implements NodeRenderer {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(20)
            .build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(PlainMarkdown::new)
            .build();

    private final TextContentNodeRendererContext context;

    private PlainMarkdown(TextContentNodeRendererContext context) {
        this.context = context;
    }

    /** What is nested so deeply that it can only be nonsense is shown as it was written. */
    static String text(String markdown) {
        try {
            return WellFormed.text(RENDERER.render(PARSER.parse(markdown))).strip();
        } catch (StackOverflowError nonsense) {
            return WellFormed.text(markdown).strip();
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Code.class, LinkReferenceDefinition.class);
    }

    /** What the library would put between quotation marks, or leave out. */
    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Code code) {
            write(code.getLiteral());
        } else if (node instanceof LinkReferenceDefinition definition) {
            write("[" + definition.getLabel() + "]: " + definition.getDestination());
            context.getWriter().block();
        }
    }

    private void link(Link link) {
        StringBuilder shown = new StringBuilder();
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            RENDERER.render(child, shown);
        }
        String label = shown.toString();
        String target = link.getDestination().replaceFirst("^(tel|mailto):(//)?", "");
        boolean isWorthIt = target.matches("https?://[^\\s\"<>]+|[^:]{3,100}");
        write(label);
        if (isWorthIt && !label.contains(target)) {
            write(label.isEmpty() ? target : " (" + target + ")");
        }
    }

    private void write(String text) {
        context.getWriter().write(text);
    }
}
