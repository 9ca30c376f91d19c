package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Asks for each part of the sentences a model that learned from the others. */
final class CrossValidation {
    /** So many sentences tell enough when one part of them is asked. */
    private static final int MANY_ROWS = 4_000;

    private final List<Row> rows;
    private final List<Point> points;
    private final int size;
    private final int folds;

    /**
     * The points are those of the rows, in the same order.
     *
     * @param size of the points' space
     */
    CrossValidation(List<Row> rows, List<Point> points, int size, int folds) {
        this.rows = rows;
        this.points = points;
        this.size = size;
        this.folds = folds;
    }

    /** The parts do not touch each other, so they are worked on side by side; the order of the trials stays. */
    List<Trial> trials() {
        int asked = rows.size() < MANY_ROWS ? folds : 1;
        return IntStream.range(0, asked)
                .parallel()
                .mapToObj(this::trials)
                .flatMap(List::stream)
                .toList();
    }

    private List<Trial> trials(int fold) {
        List<Point> learned = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        List<Words> utterances = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.fold() != fold) {
                learned.add(points.get(i));
                outcomes.add(row.outcome());
                if (!row.isOutside()) {
                    utterances.add(row.words());
                }
            }
        }
        Learned model = Learned.of(size, learned, outcomes);
        Vocabulary vocabulary = new Vocabulary(utterances);
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).fold() == fold)
                .mapToObj(i -> trial(model, vocabulary, rows.get(i), points.get(i)))
                .toList();
    }

    private static Trial trial(Learned model, Vocabulary vocabulary, Row row, Point point) {
        Decisions decisions = model.of(point);
        Clues clues = Clues.of(decisions, vocabulary.share(row.words()));
        return new Trial(row.outcome(), decisions.first().intent(), clues);
    }
}
