package org.ventanilla.telegram;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
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
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads the Markdown of answers: paragraphs, lists, emphasis, links. Everything else is shown as it was written. */
final class MarkdownReader extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(20)
            .build();
    private static final Pattern WEB = Pattern.compile("(https?|tg)://[^\\s\"<>]+");
    private static final Pattern TELEPHONE_OR_MAIL = Pattern.compile("(tel|mailto):(?://)?(?<target>\\S+)");

    private final StyledText.Builder out;
    private boolean atStart = true;
    private int depth;

    private MarkdownReader(StyledText.Builder out) {
        this.out = out;
    }

    /** What is nested so deeply that it can only be nonsense is shown as it was written. */
    static void read(String markdown, StyledText.Builder out) {
        int since = out.length();
        try {
            PARSER.parse(markdown).accept(new MarkdownReader(out));
        } catch (StackOverflowError nonsense) {
            out.forget(since);
            out.add(markdown);
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
        styled(heading, "b");
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
        int since = out.length();
        add(code.getLiteral());
        out.style(since, "code");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, "i");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, "b");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    /** Telegram takes links to the web only; a telephone number or an address is shown beside its label. */
    @Override
    public void visit(Link link) {
        int since = out.length();
        visitChildren(link);
        String label = out.since(since);
        String destination = link.getDestination();
        var other = TELEPHONE_OR_MAIL.matcher(destination);
        if (WEB.matcher(destination).matches()) {
            if (label.isEmpty()) {
                add(destination);
            }
            out.link(since, destination);
        } else if (other.matches() && !label.contains(other.group("target"))) {
            add(" (" + other.group("target") + ")");
        }
    }

    private void styled(Node node, String tag) {
        int since = out.length();
        visitChildren(node);
        out.style(since, tag);
    }

    private void separate() {
        if (!atStart) {
            add(depth > 0 ? "\n" : "\n\n");
        }
    }

    private void add(String text) {
        atStart = false;
        out.add(text);
    }
}
