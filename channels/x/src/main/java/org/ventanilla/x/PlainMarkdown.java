package org.ventanilla.x;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The Markdown of answers as plain text: X shows no markup. A link's address follows its label. */
final class PlainMarkdown extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(20)
            .build();

    private final StringBuilder out = new StringBuilder();
    private boolean atStart = true;
    private int depth;

    private PlainMarkdown() {}

    /** What is nested so deeply that it can only be nonsense is shown as it was written. */
    static String text(String markdown) {
        try {
            PlainMarkdown plain = new PlainMarkdown();
            PARSER.parse(markdown).accept(plain);
            return WellFormed.text(plain.out.toString()).strip();
        } catch (StackOverflowError nonsense) {
            return WellFormed.text(markdown).strip();
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        separate();
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        separate();
        visitChildren(heading);
    }

    @Override
    public void visit(BulletList list) {
        items(list, 1, "• ", false);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber(), list.getMarkerDelimiter() + " ", true);
    }

    private void items(Node list, int first, String mark, boolean numbered) {
        separate();
        depth++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (number > first) {
                add("\n");
            }
            add("  ".repeat(depth - 1) + (numbered ? number + mark : mark));
            atStart = true;
            visitChildren(item);
            number++;
        }
        depth--;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        separate();
        add("[" + definition.getLabel() + "]: " + definition.getDestination());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(Link link) {
        int since = out.length();
        visitChildren(link);
        String label = out.substring(since);
        String target = link.getDestination().replaceFirst("^(tel|mailto):(//)?", "");
        boolean isWorthIt = target.matches("https?://[^\\s\"<>]+|[^:]{3,100}");
        if (isWorthIt && !label.contains(target)) {
            add(label.isEmpty() ? target : " (" + target + ")");
        }
    }

    private void separate() {
        if (!atStart) {
            add(depth > 0 ? "\n" : "\n\n");
        }
    }

    private void add(String text) {
        atStart = false;
        out.append(text);
    }
}
