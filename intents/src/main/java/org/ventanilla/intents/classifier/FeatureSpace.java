package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The features that a training set knows, and how rare each is: term frequency, sublinear, times inverse document frequency,
 * each block cut to length one before it gets its weight. What the set does not know still counts in that length, so that
 * strange words make a text less like anything.
 */
final class FeatureSpace {
    private final Map<String, Double> rarity;
    private final double unknown;

    private FeatureSpace(Map<String, Double> rarity, double unknown) {
        this.rarity = rarity;
        this.unknown = unknown;
    }

    static FeatureSpace of(Collection<Features> texts) {
        Map<String, Double> counts = new TreeMap<>();
        for (Features text : texts) {
            text.counts()
                    .values()
                    .forEach(block -> block.keySet().forEach(name -> counts.merge(name, 1.0, Double::sum)));
        }
        counts.replaceAll((name, count) -> rarity(texts.size(), count));
        return new FeatureSpace(counts, rarity(texts.size(), 0));
    }

    private static double rarity(int texts, double count) {
        return Math.log((texts + 1.0) / (count + 1.0)) + 1;
    }

    /** All names, in the order of the alphabet. */
    Collection<String> names() {
        return rarity.keySet();
    }

    Point point(Features text) {
        List<String> names = new ArrayList<>();
        List<Float> values = new ArrayList<>();
        text.counts().forEach((block, counts) -> {
            double scale = block.weight / length(counts);
            counts.forEach((name, count) -> {
                Double rare = rarity.get(name);
                if (rare != null) {
                    names.add(name);
                    values.add((float) (scale * strength(count) * rare));
                }
            });
        });
        return Point.of(names, values);
    }

    private double length(Map<String, Integer> counts) {
        double sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double value = strength(entry.getValue()) * rarity.getOrDefault(entry.getKey(), unknown);
            sum += value * value;
        }
        return Math.max(1e-9, Math.sqrt(sum));
    }

    private static double strength(int count) {
        return 1 + Math.log(count);
    }
}
