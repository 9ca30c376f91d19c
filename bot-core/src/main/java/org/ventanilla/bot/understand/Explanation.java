package org.ventanilla.bot.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a classifier made of a text what it did.
 *
 * @param words those that counted, in the order of the text; their evidence stands in the text that was asked for
 * @param nearest the utterances most like the text, the nearest first, of whatever intent
 * @param next the intent that came second
 */
public record Explanation(List<Word> words, List<Nearest> nearest, Optional<String> next) {
    public static final Explanation NONE = new Explanation(List.of(), List.of(), Optional.empty());

    private static final int FEW_WORDS = 3;
    private static final double COUNTS = 0.05;

    public Explanation {
        words = List.copyOf(words);
        nearest = List.copyOf(nearest);
    }

    /**
     * A word and what it did. Both figures are shares of all that spoke for the first intent.
     *
     * @param first how much it spoke for the first intent; negative when it spoke against it
     * @param next the same for the intent that came second
     */
    public record Word(Evidence evidence, double first, double next) {}

    /**
     * An utterance that is like the text.
     *
     * @param likeness in (0, 1]; 1 when its words are the same
     */
    public record Nearest(String intent, String utterance, double likeness) {}

    /** The words that spoke most for the first intent. */
    public List<Word> counted() {
        return most(words.stream().filter(word -> word.first() >= COUNTS), Comparator.comparingDouble(Word::first));
    }

    /** The words that spoke for the first intent rather than for the next. */
    public List<Word> againstNext() {
        return most(
                words.stream().filter(word -> word.first() - word.next() >= COUNTS),
                Comparator.comparingDouble(word -> word.first() - word.next()));
    }

    /** The words that spoke for the next intent rather than for the first. */
    public List<Word> forNext() {
        return most(
                words.stream().filter(word -> word.next() - word.first() >= COUNTS),
                Comparator.comparingDouble(word -> word.next() - word.first()));
    }

    private static List<Word> most(Stream<Word> words, Comparator<Word> by) {
        return words.sorted(by.reversed()).limit(FEW_WORDS).toList();
    }

    /** As much of it as somebody reads who has to answer: the words that counted and the nearest utterance. */
    public Explanation brief() {
        return new Explanation(counted(), nearest.stream().limit(1).toList(), next);
    }
}
