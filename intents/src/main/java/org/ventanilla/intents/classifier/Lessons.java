package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;
import org.ventanilla.intents.language.SnowballPack;

/** Learns one language. */
final class Lessons {
    private static final int FOLDS = 4;
    private static final double ALIKE = 0.5;
    private static final double SMALLEST_BORDER_WEIGHT = 1e-3;
    private static final double SMALLEST_SOFTMAX_WEIGHT = 1e-2;

    private final SnowballPack pack;
    private final List<String> outside;
    private final List<Row> rows = new ArrayList<>();
    private final Utterances utterances;

    Lessons(SnowballPack pack, TrainingSet set) {
        this.pack = pack;
        this.utterances = new Utterances(pack);
        this.outside = Stream.concat(set.outside().stream(), pack.outside().stream())
                .sorted()
                .distinct()
                .toList();
        set.examples().stream().sorted(Comparator.comparing(Example::intent)).forEach(this::add);
    }

    /** A title is one more utterance, but never a question of the cross-validation: citizens do not write it. */
    private void add(Example example) {
        example.utterances().stream().sorted().distinct().forEach(utterance -> {
            add(example.intent(), utterance, true);
            utterances.add(example.intent(), utterance);
        });
        add(example.intent(), example.title(), false);
    }

    private void add(String outcome, String sentence, boolean asked) {
        Words words = Words.of(NormalizedText.of(sentence), pack);
        if (!words.spoken().isEmpty()) {
            rows.add(new Row(outcome, words, asked ? rows.size() % FOLDS : -1));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    LanguageModel learn() {
        Vocabulary vocabulary = new Vocabulary(rows.stream().map(Row::words).toList());
        addOutside();
        List<Features> features =
                rows.stream().map(row -> Features.of(row.words())).toList();
        FeatureSpace space = FeatureSpace.of(features);
        List<Point> points = features.stream().map(space::point).toList();
        Learned learned =
                Learned.of(space.size(), points, rows.stream().map(Row::outcome).toList());
        List<Trial> trials = new CrossValidation(rows, points, space.size(), FOLDS).trials();
        return new LanguageModel(
                pack,
                space,
                vocabulary,
                utterances,
                learned.outcomes(),
                LinearModel.of(space, learned.outcomes(), learned.borders(), SMALLEST_BORDER_WEIGHT),
                LinearModel.of(space, learned.outcomes(), learned.softmax(), SMALLEST_SOFTMAX_WEIGHT),
                Calibrator.calibrate(trials));
    }

    /** A sentence that is much like an utterance belongs to this institution after all. */
    private void addOutside() {
        List<Set<String>> utterances =
                rows.stream().map(row -> Set.copyOf(row.words().content())).toList();
        for (String sentence : outside) {
            Set<String> content =
                    Set.copyOf(Words.of(NormalizedText.of(sentence), pack).content());
            if (utterances.stream().allMatch(utterance -> overlap(content, utterance) < ALIKE)) {
                add(Decisions.OUTSIDE, sentence, true);
            }
        }
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both / (double) (one.size() + other.size() - both);
    }
}
