package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Map;
import java.util.SortedMap;

/** A text in a {@link FeatureSpace}: the places of its features, ascending from 1, and their values. */
final class Point {
    final int[] places;
    final float[] values;

    private Point(int[] places, float[] values) {
        this.places = places;
        this.values = values;
    }

    static Point of(SortedMap<Integer, Double> features) {
        int[] places = new int[features.size()];
        float[] values = new float[features.size()];
        int i = 0;
        for (Map.Entry<Integer, Double> feature : features.entrySet()) {
            places[i] = feature.getKey();
            values[i] = feature.getValue().floatValue();
            i++;
        }
        return new Point(places, values);
    }

    int size() {
        return places.length;
    }

    Feature[] nodes() {
        Feature[] nodes = new Feature[places.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(places[i], values[i]);
        }
        return nodes;
    }
}
