package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features that a training set knows, and how rare each is: term frequency, sublinear, times inverse document frequency,
 * each block cut to one length before it gets its weight. What the set does not know still counts in that length, so that
 * strange words make a text less like anything.
 */
final class FeatureSpace {
    /** A feature of every text; so a border need not pass through zero. */
    private static final String ALWAYS = "1";

    private final List<String> names;
    private final Map<String, Known> known = new HashMap<>();
    private final double unknown;

    private FeatureSpace(Map<String, Integer> counts, int texts) {
        List<String> sorted = new ArrayList<>(counts.keySet());
        sorted.sort(null);
        for (String name : sorted) {
            known.put(name, new Known(known.size() + 1, rarity(texts, counts.getOrDefault(name, 0))));
        }
        sorted.add(ALWAYS);
        names = List.copyOf(sorted);
        unknown = rarity(texts, 0);
    }

    static FeatureSpace of(Collection<Features> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Features text : texts) {
            text.counts()
                    .values()
                    .forEach(block -> block.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        }
        return new FeatureSpace(counts, texts.size());
    }

    private static double rarity(int texts, int count) {
        return Math.log((texts + 1.0) / (count + 1.0)) + 1;
    }

    int size() {
        return names.size();
    }

    /** The name of the feature at a place; places count from 1. */
    String name(int place) {
        return names.get(place - 1);
    }

    Point point(Features text) {
        List<Feature> features = new ArrayList<>();
        text.counts().forEach((block, counts) -> {
            double scale = block.weight / length(counts);
            counts.forEach((name, count) -> {
                Known feature = known.get(name);
                if (feature != null) {
                    features.add(new FeatureNode(feature.place(), scale * strength(count) * feature.rarity()));
                }
            });
        });
        features.add(new FeatureNode(size(), 1));
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
