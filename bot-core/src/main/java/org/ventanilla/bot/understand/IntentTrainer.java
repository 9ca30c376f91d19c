package org.ventanilla.bot.understand;

import java.util.List;

/** Learns a classifier from what was published. Deterministic: the same sets give the same {@link Intents#version}. */
@FunctionalInterface
public interface IntentTrainer {
    /** Takes seconds. A set without examples gives a classifier that knows nothing in that language. */
    Intents train(List<TrainingSet> sets);
}
