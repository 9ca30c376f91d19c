package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The features that a training set knows, and how rare each is: term frequency, sublinear, times inverse document frequency,
 * each block cut to one length before it gets its weight. What the set does not know still counts in that length, so that
 * strange words make a text less like anything.
 */
final class FeatureSpace {
    /** A feature of every text; so a border need not pass through zero. */
    private static final String ALWAYS = "1";

    private static final char TAB = '\t';

    /** Rare features count a little less than their rarity says; chosen with the blocks' weights. */
    private static final double RARITY_POWER = 0.8;

    private final List<String> names;
    private final Map<String, Known> known = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final int texts;
    private final double unknown;

    private FeatureSpace(SortedMap<String, Integer> counts, int texts) {
        List<String> all = new ArrayList<>(counts.size() + 1);
        counts.forEach((name, count) -> {
            all.add(name);
            this.counts.add(count);
            known.put(name, new Known(all.size(), rarity(texts, count)));
        });
        all.add(ALWAYS);
        names = List.copyOf(all);
        this.texts = texts;
        unknown = rarity(texts, 0);
    }

    static FeatureSpace of(Collection<Features> texts) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Features text : texts) {
            text.counts()
                    .values()
                    .forEach(block -> block.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        }
        return new FeatureSpace(counts, texts.size());
    }

    /** What {@link #rows} gave, and how many texts there were. */
    static FeatureSpace read(List<String> rows, int texts) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String row : rows) {
            int tab = row.lastIndexOf(TAB);
            counts.put(row.substring(0, tab), Integer.valueOf(row.substring(tab + 1)));
        }
        return new FeatureSpace(counts, texts);
    }

    /** Each feature and in how many texts it is. */
    List<String> rows() {
        return IntStream.range(0, counts.size())
                .mapToObj(i -> names.get(i) + TAB + counts.get(i))
                .toList();
    }

    int texts() {
        return texts;
    }

    private static double rarity(int texts, int count) {
        return Math.pow(Math.log((texts + 1.0) / (count + 1.0)) + 1, RARITY_POWER);
    }

    int size() {
        return names.size();
    }

    /** The name of the feature at a place; places count from 1. */
    String name(int place) {
        return names.get(place - 1);
    }

    Point point(Features text) {
        SortedMap<Integer, Double> features = new TreeMap<>();
        text.counts().forEach((block, counts) -> {
            double scale = block.weight / length(counts);
            counts.forEach((name, count) -> {
                Known feature = known.get(name);
                if (feature != null) {
                    features.put(feature.place(), scale * strength(count) * feature.rarity());
                }
            });
        });
        features.put(size(), 1.0);
        return Point.of(features);
    }

    private double length(Map<String, Integer> counts) {
        double sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            Known feature = known.get(entry.getKey());
            double value = strength(entry.getValue()) * (feature == null ? unknown : feature.rarity());
            sum += value * value;
        }
        return Math.max(1e-9, Math.sqrt(sum));
    }

    private static double strength(int count) {
        return 1 + Math.log(count);
    }

    private record Known(int place, double rarity) {}
}
