package org.ventanilla.intents.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;
import org.ventanilla.intents.classifier.OpenNlpIntentTrainer;
import org.ventanilla.intents.language.SnowballPack;

/**
 * Trains the product's own classifier as it is, one setting for all, and asks it a test. The words of a label count as the title
 * of an article: they are all that a file knows of one.
 */
public final class Evaluation {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WARM_UP = 20_000;
    private static final int OFFERED = 3;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double NANOS_A_MICRO = 1e3;

    private final SnowballPack pack;
    private final List<Labelled> train;
    private final List<String> outside;

    /**
     * To be trained on these.
     *
     * @param outside sentences that mean none of the labels; may be empty
     */
    public Evaluation(Language language, List<Labelled> train, List<String> outside) {
        this.pack = SnowballPack.load(language);
        this.train = List.copyOf(train);
        this.outside = List.copyOf(outside);
    }

    /**
     * Trains, and asks all sentences.
     *
     * @param outsiders sentences from outside that training did not see; may be empty
     * @param slips 0 for as written, 1 or 2 for mistyped
     */
    public Report run(List<Labelled> test, List<String> outsiders, int slips) {
        TrainingSet set = trainingSet();
        long start = System.nanoTime();
        Intents intents = new OpenNlpIntentTrainer(List.of(pack)).train(List.of(set));
        double trainSeconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        Slips typing = new Slips(slips);
        List<Labelled> asked = slips == 0
                ? test
                : test.stream()
                        .map(one -> new Labelled(typing.in(one.text()), one.label()))
                        .toList();
        List<Answered> inside = asked.stream().map(one -> answer(intents, one)).toList();
        List<Answered> out = outsiders.stream()
                .map(text -> answer(intents, new Labelled(text, "")))
                .toList();
        return new Report(
                train.size(),
                set.examples().size(),
                test.size(),
                Figures.accuracy(inside),
                Figures.macroF1(inside),
                Figures.calibrationError(inside),
                outcomes(inside),
                out.isEmpty() ? Optional.empty() : Optional.of(outside(inside, out)),
                cost(intents, asked, trainSeconds));
    }

    private TrainingSet trainingSet() {
        Map<String, List<String>> utterances = new TreeMap<>();
        train.forEach(one -> utterances
                .computeIfAbsent(one.label(), key -> new ArrayList<>())
                .add(one.text()));
        List<Example> examples = utterances.entrySet().stream()
                .map(entry -> new Example(entry.getKey(), entry.getValue(), words(entry.getKey())))
                .toList();
        return new TrainingSet(pack.language(), examples, outside);
    }

    private static String words(String label) {
        return BETWEEN_WORDS
                .matcher(CAMEL.matcher(label).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private Answered answer(Intents intents, Labelled sentence) {
        return new Answered(sentence.label(), intents.of(NormalizedText.of(sentence.text()), pack.language()));
    }

    private static Report.Outcomes outcomes(List<Answered> answers) {
        List<Answered> answered =
                answers.stream().filter(one -> one.is(Certainty.ANSWER)).toList();
        List<Answered> asked =
                answers.stream().filter(one -> one.is(Certainty.ASK)).toList();
        return new Report.Outcomes(
                Figures.share(answered.size(), answers.size()),
                Figures.accuracy(answered),
                Figures.share(asked.size(), answers.size()),
                Figures.share(asked.stream().filter(Evaluation::isOffered).count(), asked.size()),
                Figures.share(answers.size() - answered.size() - asked.size(), answers.size()));
    }

    private static boolean isOffered(Answered answer) {
        IntentGuess guess = answer.guess();
        return guess.scores().stream()
                .limit(OFFERED)
                .anyMatch(score -> score.intent().equals(answer.label()));
    }

    private static Report.Outside outside(List<Answered> inside, List<Answered> out) {
        return new Report.Outside(
                out.size(),
                Figures.auroc(inside, out),
                Figures.accuracyAtRecall(inside, out, 0.6),
                Figures.accuracyAtRecall(inside, out, 0.8),
                Figures.accuracyAtRecall(inside, out, 0.9),
                Figures.share(
                        inside.stream()
                                .filter(one -> one.isRight() && !one.is(Certainty.UNKNOWN))
                                .count(),
                        inside.size()),
                Figures.share(
                        out.stream().filter(one -> one.is(Certainty.UNKNOWN)).count(), out.size()),
                Figures.share(
                        out.stream().filter(one -> one.is(Certainty.ANSWER)).count(), out.size()));
    }

    private Report.Cost cost(Intents intents, List<Labelled> test, double trainSeconds) {
        for (int i = 0; i < WARM_UP; i++) {
            answer(intents, test.get(i % test.size()));
        }
        long[] nanos = new long[Math.max(WARM_UP, test.size())];
        long bytes = allocated();
        long all = System.nanoTime();
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            answer(intents, test.get(i % test.size()));
            nanos[i] = System.nanoTime() - start;
        }
        double seconds = (System.nanoTime() - all) / NANOS_A_SECOND;
        double bytesEach = (allocated() - bytes) / (double) nanos.length;
        Arrays.sort(nanos);
        return new Report.Cost(
                trainSeconds,
                size(intents),
                nanos[nanos.length / 2] / NANOS_A_MICRO,
                nanos[nanos.length * 99 / 100] / NANOS_A_MICRO,
                nanos.length / seconds,
                bytesEach);
    }

    /** Bytes that this thread has allocated so far; 0 where the JVM does not tell. */
    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    private static long size(Intents intents) {
        Counting counting = new Counting();
        try {
            OpenNlpIntentTrainer.write(intents, counting);
        } catch (IOException e) {
            throw new UncheckedIOException("counting cannot fail", e);
        }
        return counting.bytes;
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
            bytes += length;
        }
    }
}
