package org.ventanilla.knowledge.content;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in braces that a text holds. */
record Placeholders(Set<String> names) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]{1,40})}");

    static Placeholders of(String text) {
        Set<String> names = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        return new Placeholders(names);
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** Those that are not among the given. */
    Set<String> others(Set<String> known) {
        Set<String> others = new TreeSet<>(names);
        others.removeAll(known);
        return others;
    }
}
