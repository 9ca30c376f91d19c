package org.ventanilla.intents.classifier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/** Learned weights as a model of OpenNLP, which evaluates them. */
final class LinearModel {
    /**
     * An outcome without weights. OpenNLP gives each outcome's share of one; against this one's share the sums can be read off
     * again.
     */
    private static final String ZERO = "0";

    private final FeatureSpace space;
    private final int outcomes;
    private final MaxentModel model;
    private final Map<String, Context> contexts;

    /**
     * A model that was made here before.
     *
     * @param outcomes without {@link #ZERO}, in the order of the model's
     */
    LinearModel(FeatureSpace space, int outcomes, MaxentModel model) {
        this.space = space;
        this.outcomes = outcomes;
        this.model = model;
        this.contexts = contexts(model);
    }

    /**
     * The same model, without the weights near nothing.
     *
     * @param smallest weight that is kept
     */
    static LinearModel of(FeatureSpace space, List<String> outcomes, Weights weights, double smallest) {
        Context[] contexts = new Context[space.size()];
        String[] predicates = new String[space.size()];
        for (int place = 1; place <= space.size(); place++) {
            predicates[place - 1] = space.name(place);
            contexts[place - 1] = context(weights, place, smallest);
        }
        String[] names = Stream.concat(outcomes.stream(), Stream.of(ZERO)).toArray(String[]::new);
        return new LinearModel(space, outcomes.size(), new QNModel(contexts, predicates, names));
    }

    @SuppressWarnings("unchecked") // so says OpenNLP's own reader and writer of models
    private static Map<String, Context> contexts(MaxentModel model) {
        return (Map<String, Context>) ((AbstractModel) model).getDataStructures()[1];
    }

    private static Context context(Weights weights, int place, double smallest) {
        int[] kept = IntStream.range(0, weights.outcomes())
                .filter(outcome -> Math.abs(weights.at(place, outcome)) >= smallest)
                .toArray();
        return new Context(
                kept,
                Arrays.stream(kept)
                        .mapToDouble(outcome -> weights.at(place, outcome))
                        .toArray());
    }

    MaxentModel model() {
        return model;
    }

    /** What a feature adds to an outcome's sum more than to the others' on average. */
    double lead(String feature, int outcome) {
        Context context = contexts.get(feature);
        if (context == null) {
            return 0;
        }
        int at = Arrays.binarySearch(context.getOutcomes(), outcome);
        double own = at < 0 ? 0 : context.getParameters()[at];
        return own - Arrays.stream(context.getParameters()).sum() / outcomes;
    }

    /** The sum of each outcome. */
    double[] of(Point point) {
        String[] names = new String[point.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = space.name(point.places[i]);
        }
        double[] shares = model.eval(names, point.values);
        double zero = shares[outcomes];
        double[] sums = new double[outcomes];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.log(shares[i] / zero);
        }
        return sums;
    }
}
