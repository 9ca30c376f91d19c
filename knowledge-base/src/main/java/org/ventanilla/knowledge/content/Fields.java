package org.ventanilla.knowledge.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ventanilla.bot.language.Language;
import org.ventanilla.knowledge.content.Problem.Severity;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Named values as they stand in a file. Whoever reads one that is missing or of the wrong kind gets a harmless stand-in, and
 * the problem is reported at its line, once; so a reader reads on and finds the other problems too.
 */
public final class Fields implements Findings {
    private final MappingNode node;
    private final FileReport report;
    private final String path;
    private final Values wanted;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> reported = new HashSet<>();

    Fields(MappingNode node, FileReport report, String path) {
        this.node = node;
        this.report = report;
        this.path = path;
        this.wanted = new Values(this, report, path);
        node.getValue().forEach(this::take);
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            report.error(line(tuple.getKeyNode()), path, "has a name that is no text", "write `name: value`");
            return;
        }
        if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            report.error(line(key), path + key.getValue(), "is given twice", "remove one of them");
        }
        keys.putIfAbsent(key.getValue(), key);
    }

    /** The text, or "" when it is missing, which is reported. */
    public String text(String name) {
        return require(name).flatMap(value -> wanted.scalar(name, value)).orElse("");
    }

    /** The text, or empty when the field is missing. */
    public Optional<String> optionalText(String name) {
        return find(name).flatMap(value -> wanted.scalar(name, value));
    }

    /** Lower-case words joined by hyphens. */
    String id(String name) {
        String id = text(name);
        if (!id.isEmpty() && !Ids.isId(id)) {
            error(name, "`" + id + "` is not an id", Ids.MEND);
        }
        return id;
    }

    List<Text> texts(String name) {
        return require(name).map(value -> wanted.texts(name, value)).orElse(List.of());
    }

    List<Text> optionalTexts(String name) {
        return find(name).map(value -> wanted.texts(name, value)).orElse(List.of());
    }

    /** A list of words, or empty when the field is missing or wrong. */
    public List<String> optionalWords(String name) {
        return Text.values(optionalTexts(name));
    }

    Optional<LocalDate> date(String name) {
        return require(name).flatMap(value -> wanted.scalar(name, value)).flatMap(text -> wanted.date(name, text));
    }

    Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).flatMap(text -> wanted.date(name, text));
    }

    boolean flag(String name) {
        return choice(name, Map.of("true", true, "false", false)).orElse(false);
    }

    boolean optionalFlag(String name) {
        return find(name).isPresent() && flag(name);
    }

    /** A whole number from 0 on, or empty when the field is missing or wrong. */
    public Optional<Integer> optionalNumber(String name) {
        return optionalText(name).flatMap(text -> number(name, text));
    }

    private Optional<Integer> number(String name, String text) {
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Integer.valueOf(text));
        }
        error(name, "`" + text + "` is not a whole number", "write digits only");
        return Optional.empty();
    }

    /** One of some words. */
    <T> Optional<T> choice(String name, Map<String, T> choices) {
        String chosen = text(name);
        T value = choices.get(chosen);
        if (value == null && !chosen.isEmpty()) {
            error(
                    name,
                    "`" + chosen + "` is not known",
                    "write one of: " + String.join(", ", sorted(choices.keySet())));
        }
        return Optional.ofNullable(value);
    }

    Optional<Fields> map(String name) {
        return require(name).flatMap(value -> wanted.map(name, value));
    }

    /** The fields below this one, or empty when it is missing. */
    public Optional<Fields> optionalMap(String name) {
        return find(name).flatMap(value -> wanted.map(name, value));
    }

    List<Fields> maps(String name) {
        return require(name).map(value -> wanted.maps(name, value)).orElse(List.of());
    }

    List<Fields> optionalMaps(String name) {
        return find(name).map(value -> wanted.maps(name, value)).orElse(List.of());
    }

    /** Reads the value of each field by its name, which must be a language. */
    <T> Map<Language, T> byLanguage(Function<String, T> value) {
        Map<Language, T> found = new LinkedHashMap<>();
        for (String name : values.keySet()) {
            asked.add(name);
            if (name.matches("[a-z]{2}")) {
                found.put(new Language(name), value.apply(name));
            } else {
                error(name, "is not a language", "write its ISO 639-1 code, two small letters such as es");
            }
        }
        return found;
    }

    /** Reports the fields that nobody asked for. */
    public void refuseOthers() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                error(name, "is not a field here", "remove it, or write one of: " + String.join(", ", asked));
            }
        }
    }

    /** Whether a field is there, or was wrong and has been reported. */
    boolean has(String name) {
        return find(name).isPresent() || reported.contains(name);
    }

    /** Reports that a field is wrong. */
    @Override
    public void error(String name, String what, String howToMend) {
        Findings.super.error(name, what, howToMend);
    }

    @Override
    public void add(Severity severity, String field, int item, String what, String howToMend) {
        String place = item == WHOLE ? field : field + "[" + (item + 1) + "]";
        if (reported.add(place)) {
            report.add(severity, lineOf(field, item), path + place, what, howToMend);
        }
    }

    /** As {@link FileReport#errors()}. */
    int errors() {
        return report.errors();
    }

    FileReport report() {
        return report;
    }

    int lineOf(String field) {
        return lineOf(field, WHOLE);
    }

    private int lineOf(String field, int item) {
        if (item != WHOLE
                && values.get(field) instanceof SequenceNode list
                && item < list.getValue().size()) {
            return line(list.getValue().get(item));
        }
        return line(keys.getOrDefault(field, node));
    }

    private Optional<Node> require(String name) {
        Optional<Node> found = find(name);
        if (found.isEmpty() && !reported.contains(name)) {
            error(name, "is missing", "add it");
        }
        return found;
    }

    private Optional<Node> find(String name) {
        asked.add(name);
        Node value = values.get(name);
        if (value != null && value.getTag().equals(Tag.NULL)) {
            error(name, "is empty", "write a value or remove the field");
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
