package org.ventanilla.intents.classifier;

import java.util.List;

/** A text as OpenNLP takes it: the names of its features and their values. */
final class Point {
    final String[] names;
    final float[] values;

    private Point(String[] names, float[] values) {
        this.names = names;
        this.values = values;
    }

    static Point of(List<String> names, List<Float> values) {
        float[] plain = new float[values.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = values.get(i);
        }
        return new Point(names.toArray(new String[0]), plain);
    }
}
