package org.ventanilla.knowledge.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns what stands in a field into the kind of value that is wanted, and reports where it is of another.
 *
 * @param findings the fields it stands in
 * @param path what comes before a field's name
 */
record Values(Findings findings, FileReport report, String path) {
    Optional<String> scalar(String name, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            findings.error(name, "is " + kind(value) + " where a text is expected", "write `" + name + ": text`");
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            findings.error(name, "is empty", "write a value or remove the field");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    List<Text> texts(String name, Node value) {
        if (!(value instanceof SequenceNode list)) {
            findings.error(name, "is " + kind(value) + " where a list is expected", "write `" + name + ": [one, two]`");
            return List.of();
        }
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < list.getValue().size(); i++) {
            texts.add(text(name, i, list.getValue().get(i)));
        }
        return texts;
    }

    private Text text(String name, int item, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            findings.error(
                    name, item, "is " + kind(value) + " where a text is expected", "put a text with a colon in quotes");
            return new Text("", Fields.line(value));
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            findings.error(name, item, "is empty", "write a text or remove the item");
        }
        return new Text(text, Fields.line(scalar));
    }

    Optional<LocalDate> date(String name, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            findings.error(name, "`" + text + "` is not a date", "write YYYY-MM-DD, such as 2026-11-24");
            return Optional.empty();
        }
    }

    Optional<Fields> map(String name, Node value) {
        if (value instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, report, path + name + "."));
        }
        findings.error(
                name, "is " + kind(value) + " where fields are expected", "write `name: value` below it, indented");
        return Optional.empty();
    }

    List<Fields> maps(String name, Node value) {
        if (!(value instanceof SequenceNode list)) {
            findings.error(name, "is " + kind(value) + " where a list is expected", "start each item with `- `");
            return List.of();
        }
        List<Fields> maps = new ArrayList<>();
        for (int i = 0; i < list.getValue().size(); i++) {
            if (list.getValue().get(i) instanceof MappingNode mapping) {
                maps.add(new Fields(mapping, report, path + name + "[" + (i + 1) + "]."));
            } else {
                findings.error(name, i, "is not a set of fields", "write `name: value` after the dash, one a line");
            }
        }
        return maps;
    }

    private static String kind(Node node) {
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return node instanceof MappingNode ? "a set of fields" : "a text";
    }
}
