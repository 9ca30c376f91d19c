package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import java.util.Comparator;
import java.util.List;

/** A text in a {@link FeatureSpace}: the places of its features, ascending, and their values. */
final class Point {
    final Feature[] features;

    private Point(Feature[] features) {
        this.features = features;
    }

    static Point of(List<Feature> features) {
        return new Point(features.stream()
                .sorted(Comparator.comparingInt(Feature::getIndex))
                .toArray(Feature[]::new));
    }
}
