package org.ventanilla.intents.signals;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ventanilla.intents.signals.Seeds.Seed;

/**
 * Learns from the seeds, once at build time: half a minute is too long for a start. A support vector machine for each question:
 * is anybody in danger at all; if so, of which kind; and for each other topic, is it touched. The same seeds give the same
 * bytes.
 */
final class SeedTraining {
    /** The question whether there is any danger. */
    static final String DANGER = "danger";

    static final Set<String> DANGERS = Set.of("self_harm", "gender_violence", "child_abuse", "threat", "emergency");

    private static final List<String> KINDS_OF_DANGER =
            DANGERS.stream().sorted().toList();
    private static final List<String> OTHERS =
            List.of("advice", "complaint", "corruption", "data_rights", "discrimination", "human", "opt_out");

    /** To be changed with the way of learning. */
    private static final String METHOD = "1";

    private static final double COST = 1;
    private static final double PRECISION = 0.1;
    private static final double OTHERS_WEIGHT = 2;
    private static final long SEED = 1;

    private final List<Seed> seeds;
    private final TraitSpace space;
    private final Feature[][] places;

    private SeedTraining(List<Seed> seeds) {
        this.seeds = seeds;
        List<Traits> traits = seeds.stream().map(Seed::words).map(Traits::of).toList();
        space = TraitSpace.of(traits);
        places = traits.stream().map(space::place).map(SeedTraining::nodes).toArray(Feature[][]::new);
    }

    /**
     * Writes the model, unless it is there already.
     *
     * @param arguments the seeds' folder and the model's file
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Seeds seeds = Seeds.read(Path.of(arguments[0]));
        String version = METHOD + "-" + seeds.hash();
        if (isThere(file, version)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            learn(seeds, version).write(out);
        }
    }

    private static boolean isThere(Path file, String version) {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return SeedModel.read(in).version().equals(version);
        } catch (IOException e) {
            return false;
        }
    }

    static SeedModel learn(Seeds seeds, String version) {
        SeedTraining training = new SeedTraining(seeds.all());
        List<String> questions = IntStream.range(0, 1 + KINDS_OF_DANGER.size() + OTHERS.size())
                .mapToObj(SeedTraining::question)
                .toList();
        List<float[]> weights =
                questions.stream().parallel().map(training::learn).toList();
        return SeedModel.of(version, questions, training.space, weights);
    }

    private static String question(int number) {
        if (number == 0) {
            return DANGER;
        }
        return number <= KINDS_OF_DANGER.size()
                ? KINDS_OF_DANGER.get(number - 1)
                : OTHERS.get(number - 1 - KINDS_OF_DANGER.size());
    }

    private float[] learn(String question) {
        if (question.equals(DANGER)) {
            return learn(seed -> true, SeedTraining::isDanger, 1);
        }
        return DANGERS.contains(question)
                ? learn(SeedTraining::isDanger, seed -> seed.topics().contains(question), 1)
                : learn(seed -> true, seed -> seed.topics().contains(question), OTHERS_WEIGHT);
    }

    private static boolean isDanger(Seed seed) {
        return seed.topics().stream().anyMatch(DANGERS::contains);
    }

    private float[] learn(Predicate<Seed> asked, Predicate<Seed> yes, double yesWeight) {
        int[] rows = IntStream.range(0, seeds.size())
                .filter(i -> asked.test(seeds.get(i)))
                .toArray();
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = Traits.NUMBERS + 1;
        problem.x = Arrays.stream(rows).mapToObj(i -> places[i]).toArray(Feature[][]::new);
        problem.y = Arrays.stream(rows)
                .mapToDouble(i -> yes.test(seeds.get(i)) ? 1 : 0)
                .toArray();
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION);
        parameter.setRandom(new Random(SEED));
        parameter.setWeights(new double[] {yesWeight}, new int[] {1});
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] learned = model.getFeatureWeights();
        float[] weights = new float[problem.n];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (sign * learned[i]);
        }
        return weights;
    }

    private static Feature[] nodes(TraitSpace.Place place) {
        Map<Integer, Float> values = new TreeMap<>();
        for (int i = 0; i < place.numbers().length; i++) {
            values.merge(place.numbers()[i] + 1, place.values()[i], Float::sum);
        }
        values.put(Traits.NUMBERS + 1, 1f);
        return values.entrySet().stream()
                .map(value -> new FeatureNode(value.getKey(), value.getValue()))
                .toArray(Feature[]::new);
    }
}
