package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/** Learned weights as a model of OpenNLP, which evaluates them. */
final class LinearModel {
    /**
     * An outcome without weights. OpenNLP gives each outcome's share of one; against this one's share the decisions can be
     * read off again.
     */
    private static final String ZERO = "0";

    private static final double SMALLEST_WEIGHT = 1e-4;

    private final FeatureSpace space;
    private final List<String> outcomes;
    private final MaxentModel model;

    private LinearModel(FeatureSpace space, List<String> outcomes, MaxentModel model) {
        this.space = space;
        this.outcomes = outcomes;
        this.model = model;
    }

    static LinearModel of(FeatureSpace space, Weights weights) {
        Context[] contexts = new Context[space.size()];
        String[] predicates = new String[space.size()];
        for (int place = 1; place <= space.size(); place++) {
            predicates[place - 1] = space.name(place);
            contexts[place - 1] = context(weights.at(place));
        }
        String[] outcomes =
                Stream.concat(weights.outcomes().stream(), Stream.of(ZERO)).toArray(String[]::new);
        return new LinearModel(space, weights.outcomes(), new QNModel(contexts, predicates, outcomes));
    }

    /** Weights near nothing are left out. */
    private static Context context(double[] weights) {
        int[] kept = IntStream.range(0, weights.length)
                .filter(i -> Math.abs(weights[i]) > SMALLEST_WEIGHT)
                .toArray();
        return new Context(
                kept, Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray());
    }

    MaxentModel model() {
        return model;
    }

    Decisions of(Point point) {
        Feature[] features = point.features;
        String[] names = new String[features.length];
        float[] values = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            names[i] = space.name(features[i].getIndex());
            values[i] = (float) features[i].getValue();
        }
        double[] shares = model.eval(names, values);
        double zero = shares[outcomes.size()];
        double[] decisions = IntStream.range(0, outcomes.size())
                .mapToDouble(i -> Math.log(shares[i] / zero))
                .toArray();
        return Decisions.of(outcomes, decisions);
    }
}
