package org.ventanilla.app.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, beside the fields it is about. */
final class Troubles {
    private final Map<String, List<Trouble>> byField = new LinkedHashMap<>();

    /**
     * One thing that is wrong.
     *
     * @param error whether it keeps the article from being published
     * @param key of the message that says so
     * @param about put into the message, in order
     */
    record Trouble(boolean error, String key, List<String> about) {
        public Object[] arguments() {
            return about.toArray();
        }
    }

    void error(String field, String key, String... about) {
        add(field, new Trouble(true, key, List.of(about)));
    }

    void add(String field, Trouble trouble) {
        byField.computeIfAbsent(field, any -> new ArrayList<>()).add(trouble);
    }

    public List<Trouble> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean hasErrors() {
        return byField.values().stream().flatMap(List::stream).anyMatch(Trouble::error);
    }

    public int count() {
        return byField.values().stream().mapToInt(List::size).sum();
    }
}
