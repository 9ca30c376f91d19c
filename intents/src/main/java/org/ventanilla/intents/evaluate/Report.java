package org.ventanilla.intents.evaluate;

import java.util.Optional;

/**
 * How well the classifier understood a test. Shares lie in [0, 1].
 *
 * @param accuracy the share of the test whose best intent is right; a label that training lacks is never right
 * @param ece the expected calibration error of the confidences on the test, over fifteen bins
 * @param outcomes what is done at the classifier's own thresholds
 * @param outside present when sentences that mean none of the intents were given
 */
public record Report(
        int trainSentences,
        int intents,
        int testSentences,
        double accuracy,
        double macroF1,
        double ece,
        Outcomes outcomes,
        Optional<Outside> outside,
        Cost cost) {
    /**
     * Shares of the test by what is done with it.
     *
     * @param answeredRight of what is answered, the share that is right
     * @param askedRight of what is asked back, the share whose right intent is among the three offered
     */
    public record Outcomes(double answered, double answeredRight, double asked, double askedRight, double unknown) {}

    /**
     * How well "none of them" is known.
     *
     * @param auroc the chance that a sentence from inside is held for surer than one from outside
     * @param inScopeAt60 the share of the test that is understood when 60 % of those from outside are refused
     * @param thresholdInScope the share of the test that is understood and not refused at the chosen threshold
     * @param thresholdOosRecall the share of those from outside that is refused at it
     * @param answered the share of those from outside that is answered
     */
    public record Outside(
            int sentences,
            double auroc,
            double inScopeAt60,
            double inScopeAt80,
            double inScopeAt90,
            double thresholdInScope,
            double thresholdOosRecall,
            double answered) {}

    /**
     * What it costs, on one thread for the time of a sentence.
     *
     * @param modelBytes as stored
     * @param bytesPerSentence allocated on the heap
     */
    public record Cost(
            double trainSeconds,
            long modelBytes,
            double p50Micros,
            double p99Micros,
            double perSecond,
            double bytesPerSentence) {}
}
