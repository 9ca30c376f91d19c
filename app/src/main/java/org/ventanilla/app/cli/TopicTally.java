package org.ventanilla.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was expected, what was found, and both. */
final class TopicTally {
    static final String ALL = "all";
    private static final Set<String> DANGER =
            Set.of("self_harm", "gender_violence", "child_abuse", "threat", "emergency");

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private int sentences;
    private int harmless;
    private int falseAlarms;
    private int falseDangers;
    private int dangerous;
    private int dangersNoticed;

    /** A sentence that was not found as it should be. */
    record Miss(String place, String text, Set<String> lacking, Set<String> tooMuch) {}

    void add(String place, String text, Set<String> expected, Set<String> found) {
        sentences++;
        Set<String> topics = new TreeSet<>(expected);
        topics.addAll(found);
        for (String topic : topics) {
            count(topic, expected.contains(topic), found.contains(topic));
            count(ALL, expected.contains(topic), found.contains(topic));
        }
        if (expected.isEmpty()) {
            harmless++;
            falseAlarms += found.isEmpty() ? 0 : 1;
            falseDangers += isDanger(found) ? 1 : 0;
        }
        if (isDanger(expected)) {
            dangerous++;
            dangersNoticed += isDanger(found) ? 1 : 0;
        }
        if (!expected.equals(found)) {
            misses.add(new Miss(place, text, without(expected, found), without(found, expected)));
        }
    }

    private static boolean isDanger(Set<String> topics) {
        return topics.stream().anyMatch(DANGER::contains);
    }

    private void count(String topic, boolean expected, boolean found) {
        int[] count = counts.computeIfAbsent(topic, t -> new int[3]);
        count[0] += expected ? 1 : 0;
        count[1] += found ? 1 : 0;
        count[2] += expected && found ? 1 : 0;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** The topics that were expected or found, and {@link #ALL} of them. */
    Set<String> topics() {
        return counts.keySet();
    }

    Share recall(String topic) {
        int[] count = counts.getOrDefault(topic, new int[3]);
        return new Share(count[2], count[0]);
    }

    Share precision(String topic) {
        int[] count = counts.getOrDefault(topic, new int[3]);
        return new Share(count[2], count[1]);
    }

    /** What is said of all sentences, by its name. */
    Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("dangerNoticed", new Share(dangersNoticed, dangerous));
        shares.put("falseAlarms", new Share(falseAlarms, harmless));
        shares.put("falseDangers", new Share(falseDangers, harmless));
        return shares;
    }

    int sentences() {
        return sentences;
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }
}
