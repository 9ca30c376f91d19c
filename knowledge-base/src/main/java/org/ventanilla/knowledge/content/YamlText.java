package org.ventanilla.knowledge.content;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Plain YAML: no tags, no anchors, no aliases, one document, fields at the top. Nothing is ever constructed from it. */
final class YamlText {
    private final String text;
    private final FileReport report;
    private int documents;

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
            int before = report.errors();
            yaml().parse(new StringReader(text)).forEach(this::refuseWhatIsNotPlain);
            return report.errors() > before ? Optional.empty() : top();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            syntax(mark == null ? 0 : mark.getLine() + 1, String.valueOf(e.getProblem()));
        } catch (ReaderException e) {
            syntax(lineOf(e.getPosition()), "contains a character that YAML does not allow");
        } catch (YAMLException e) {
            syntax(0, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<Fields> top() {
        Node node = yaml().compose(new StringReader(text));
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, report, ""));
        }
        report.error(0, "", "has no fields", "write them as `name: value`, one a line");
        return Optional.empty();
    }

    private void refuseWhatIsNotPlain(Event event) {
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof DocumentStartEvent && ++documents == 2) {
            report.error(line, "", "starts a second YAML document", "remove the line `---`");
        } else if (event instanceof AliasEvent alias) {
            refuse(line, "*" + alias.getAnchor());
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(line, "&" + node.getAnchor());
        } else if (event instanceof ScalarEvent scalar && scalar.getTag() != null) {
            refuse(line, scalar.getTag());
        } else if (event instanceof CollectionStartEvent collection && collection.getTag() != null) {
            refuse(line, collection.getTag());
        }
    }

    private void refuse(int line, String sign) {
        report.error(
                line,
                "",
                "`" + sign + "` is an alias, anchor or tag of YAML; content files do not use them",
                "put a text that starts with *, & or ! in quotes");
    }

    private void syntax(int line, String problem) {
        report.error(line, "", "is not valid YAML: " + problem, mend(problem));
    }

    private static String mend(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "put a text that contains a colon in quotes";
        }
        if (problem.contains("\\t")) {
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
