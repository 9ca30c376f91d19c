package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Random;

/** The one door to liblinear, which by itself talks on standard output and draws from a common random source. */
final class Liblinear {
    private static final long SEED = 1;

    static {
        Linear.disableDebugOutput();
    }

    private Liblinear() {}

    static Model train(Problem problem, SolverType solver, double cost, double precision) {
        Parameter parameter = new Parameter(solver, cost, precision);
        parameter.setRandom(new Random(SEED));
        return Linear.train(problem, parameter);
    }
}
