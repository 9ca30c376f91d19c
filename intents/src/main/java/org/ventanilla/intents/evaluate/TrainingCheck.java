package org.ventanilla.intents.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.language.NormalizedText;

/** What is odd about sentences to learn from, though it can be learned from. */
public final class TrainingCheck {
    private static final int MOST_LISTED = 20;

    private TrainingCheck() {}

    /** One line each; empty when nothing is odd. */
    public static List<String> warnings(List<Labelled> sentences) {
        List<String> warnings = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(one -> counts.merge(one.label(), 1, Integer::sum));
        if (counts.size() == 1) {
            warnings.add("all sentences have the label "
                    + counts.keySet().iterator().next() + "; there is nothing to tell apart");
        }
        List<String> lonely = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
        addAll(warnings, "labels with one sentence", lonely);
        addAll(warnings, "sentences under two labels", contradictions(sentences));
        return warnings;
    }

    private static void addAll(List<String> warnings, String what, List<String> found) {
        if (!found.isEmpty()) {
            String shown = String.join("; ", found.subList(0, Math.min(MOST_LISTED, found.size())));
            warnings.add(found.size() + " " + what + ": " + shown + (found.size() > MOST_LISTED ? "; …" : ""));
        }
    }

    private static List<String> contradictions(List<Labelled> sentences) {
        Map<String, Integer> first = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Labelled sentence = sentences.get(i);
            Integer before = first.putIfAbsent(NormalizedText.normalize(sentence.text()), i);
            if (before != null && !sentences.get(before).label().equals(sentence.label())) {
                found.add(place(sentences.get(before)) + " and " + place(sentence));
            }
        }
        return found;
    }

    private static String place(Labelled sentence) {
        return sentence.where() + " (" + sentence.label() + ")";
    }
}
