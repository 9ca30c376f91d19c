package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a topic, read.
 *
 * @param problems what is wrong, each naming the line and how to mend it
 */
record PatternLines(List<PatternLine> lines, List<String> problems) {
    private static final Pattern DEFINITION = Pattern.compile("<([^<>]*)>\\s*=(.*)");

    PatternLines {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    static PatternLines of(List<String> sources) {
        return new Reader().read(sources);
    }

    private static final class Reader {
        private final Map<String, Part> names = new HashMap<>();
        private final List<PatternLine> lines = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        PatternLines read(List<String> sources) {
            for (String source : sources) {
                try {
                    read(source.strip());
                } catch (PatternException e) {
                    problems.add("pattern \"" + source + "\": " + e.getMessage());
                }
            }
            return new PatternLines(lines, problems);
        }

        private void read(String source) {
            Matcher definition = DEFINITION.matcher(source);
            if (definition.matches()) {
                define(definition.group(1).strip(), definition.group(2));
                return;
            }
            PatternLine line = new PatternParser(source, names).line();
            Shape.require(line.part());
            line.unless().forEach(Shape::require);
            lines.add(line);
        }

        private void define(String name, String meaning) {
            if (!name.matches("[a-z0-9_]+")) {
                throw new PatternException("a name is made of a-z, 0-9 and _");
            }
            if (names.containsKey(name)) {
                throw new PatternException("<" + name + "> is defined twice: give it another name");
            }
            names.put(name, new PatternParser(meaning, names).definition());
        }
    }
}
