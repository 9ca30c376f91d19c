package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import org.ventanilla.intents.classifier.Decisions.Scored;

/** A support vector machine of each outcome against the rest, learned by liblinear and run by OpenNLP. */
final class LinearModel {
    /** The outcome of sentences that no institution answers. */
    static final String OUTSIDE = "";

    /**
     * An outcome without weights. OpenNLP gives shares of one; against this outcome's share the decisions can be read off again.
     */
    private static final String ZERO = "0";

    private static final String ALWAYS = "1";
    private static final double COST = 1;
    private static final double PRECISION = 0.1;
    private static final double SMALLEST_WEIGHT = 1e-4;

    private final MaxentModel model;
    private final int zero;

    private LinearModel(MaxentModel model) {
        this.model = model;
        this.zero = model.getIndex(ZERO);
    }

    /** The points and outcomes stand in the same order; there are at least two outcomes. */
    static LinearModel learn(List<Point> points, List<String> outcomes) {
        return new Lesson(points, outcomes).learn();
    }

    MaxentModel model() {
        return model;
    }

    Decisions of(Point point) {
        String[] names = Arrays.copyOf(point.names, point.names.length + 1);
        float[] values = Arrays.copyOf(point.values, point.values.length + 1);
        names[point.names.length] = ALWAYS;
        values[point.values.length] = 1;
        double[] shares = model.eval(names, values);
        List<Scored> intents = new ArrayList<>(shares.length);
        double outside = -1;
        for (int i = 0; i < shares.length; i++) {
            double decision = Math.log(shares[i] / shares[zero]);
            if (model.getOutcome(i).equals(OUTSIDE)) {
                outside = decision;
            } else if (i != zero) {
                intents.add(new Scored(model.getOutcome(i), decision));
            }
        }
        intents.sort(Comparator.comparingDouble(Scored::value).reversed().thenComparing(Scored::intent));
        return new Decisions(intents, outside);
    }

    private static final class Lesson {
        private final List<String> names;
        private final List<String> outcomes;
        private final Problem problem = new Problem();

        Lesson(List<Point> points, List<String> labels) {
            TreeSet<String> used = new TreeSet<>();
            points.forEach(point -> used.addAll(Arrays.asList(point.names)));
            names = List.copyOf(used);
            outcomes = List.copyOf(new TreeSet<>(labels));
            Map<String, Integer> places = new HashMap<>();
            names.forEach(name -> places.put(name, places.size() + 1));
            problem.l = points.size();
            problem.n = names.size() + 1;
            problem.bias = 1;
            problem.x = points.stream().map(point -> nodes(point, places)).toArray(Feature[][]::new);
            problem.y = labels.stream().mapToDouble(outcomes::indexOf).toArray();
        }

        private Feature[] nodes(Point point, Map<String, Integer> places) {
            List<Feature> nodes = new ArrayList<>(point.names.length + 1);
            for (int i = 0; i < point.names.length; i++) {
                nodes.add(new FeatureNode(places.getOrDefault(point.names[i], 0), point.values[i]));
            }
            nodes.add(new FeatureNode(names.size() + 1, 1));
            nodes.sort(Comparator.comparingInt(Feature::getIndex));
            return nodes.toArray(Feature[]::new);
        }

        LinearModel learn() {
            return new LinearModel(export(Liblinear.train(problem, SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION)));
        }

        private QNModel export(Model learned) {
            double[] weights = learned.getFeatureWeights();
            Context[] contexts = new Context[names.size() + 1];
            String[] predicates = new String[names.size() + 1];
            for (int i = 0; i <= names.size(); i++) {
                predicates[i] = i < names.size() ? names.get(i) : ALWAYS;
                contexts[i] = context(learned, weights, i);
            }
            List<String> all = new ArrayList<>(outcomes);
            all.add(ZERO);
            return new QNModel(contexts, predicates, all.toArray(new String[0]));
        }

        /** The weights of one feature; those near nothing are left out. */
        private Context context(Model learned, double[] learnedWeights, int feature) {
            int columns = learned.getNrClass() == 2 ? 1 : learned.getNrClass();
            double[] weights = new double[outcomes.size()];
            int[] labels = learned.getLabels();
            for (int i = 0; i < labels.length; i++) {
                double weight = learnedWeights[feature * columns + (columns == 1 ? 0 : i)];
                weights[labels[i]] = columns == 1 && i == 1 ? -weight : weight;
            }
            int[] kept = IntStream.range(0, weights.length)
                    .filter(i -> Math.abs(weights[i]) > SMALLEST_WEIGHT)
                    .toArray();
            return new Context(
                    kept, Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray());
        }
    }
}
