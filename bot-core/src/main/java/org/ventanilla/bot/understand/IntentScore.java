package org.ventanilla.bot.understand;

/**
 * How well an intent fits.
 *
 * @param intent an article's id, or {@link TrainingSet#statusOf} a service
 * @param confidence in [0, 1]
 */
public record IntentScore(String intent, double confidence) {
    public IntentScore {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in [0, 1] but was " + confidence);
        }
    }
}
