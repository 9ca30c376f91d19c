package org.ventanilla.knowledge.content;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** Plain YAML: no tags, no anchors, no aliases, one document, fields at the top. Nothing is ever constructed from it. */
final class YamlText {
    private static final String QUOTES = "put a text that starts with *, & or ! in quotes";

    private final String text;
    private final FileReport report;

    private YamlText(String text, FileReport report) {
        this.text = text;
        this.report = report;
    }

    /** The fields at the top; empty when there are none to be read, which was reported. */
    static Optional<Fields> fields(String text, FileReport report) {
        return new YamlText(text, report).read();
    }

    private Optional<Fields> read() {
        try {
            return top(yaml().compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            syntax(mark == null ? 0 : mark.getLine() + 1, String.valueOf(e.getProblem()));
        } catch (ReaderException e) {
            syntax(lineOf(e.getPosition()), "it holds a character that YAML does not allow");
        } catch (YAMLException e) {
            syntax(0, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<Fields> top(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            report.error(0, "", "has no fields", "write them as `name: value`, one a line");
            return Optional.empty();
        }
        int before = report.errors();
        refuseWhatIsNotPlain(mapping);
        return report.errors() > before ? Optional.empty() : Optional.of(new Fields(mapping, report, ""));
    }

    /** An alias always comes after its anchor, so without anchors this walk ends. */
    private void refuseWhatIsNotPlain(Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null) {
            report.error(line, "", "`&" + node.getAnchor() + "` is an anchor of YAML, which is not used here", QUOTES);
        } else if (!node.getTag().startsWith(Tag.PREFIX)) {
            report.error(line, "", "`" + node.getTag() + "` is a tag of YAML, which is not used here", QUOTES);
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                refuseWhatIsNotPlain(tuple.getKeyNode());
                refuseWhatIsNotPlain(tuple.getValueNode());
            });
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::refuseWhatIsNotPlain);
        }
    }

    private void syntax(int line, String problem) {
        report.error(line, "", "is not valid YAML: " + problem, mend(problem));
    }

    private static String mend(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "put a text that contains a colon in quotes";
        }
        if (problem.contains("alias") || problem.contains("anchor") || problem.contains("tag")) {
            return QUOTES;
        }
        if (problem.contains("another document")) {
            return "remove the line `---`: a file is one document";
        }
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "indent with spaces, not with tabs";
        }
        return "look at quotes, colons and indentation on this line and the one before";
    }

    private int lineOf(int position) {
        int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setAllowRecursiveKeys(false);
        limits.setNestingDepthLimit(10);
        return new Yaml(new SafeConstructor(limits));
    }
}
