package org.ventanilla.intents.signals;

/** How a pattern was found, and how much that is worth. Figures of judgement, not measured. */
enum Certainty {
    PLAIN(0.95, 0.75),
    DISGUISED(0.85, 0.65);

    private final double fires;
    private final double resembles;

    Certainty(double fires, double resembles) {
        this.fires = fires;
        this.resembles = resembles;
    }

    double of(Hit hit) {
        return hit.outcome().kind() == Outcome.Kind.FIRES ? fires : resembles;
    }
}
