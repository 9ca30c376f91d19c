package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.Topic;

/** Makes one automaton of many topics. */
final class Compiler {
    private static final int SHORTEST_SEED = 3;

    private final AutomatonBuilder automaton = new AutomatonBuilder();
    private int topics;
    private int lines;

    /** Adds a topic; the problems with it, none when all is well. */
    List<String> add(Topic topic) {
        PatternLines read = PatternLines.of(topic.patterns());
        List<String> problems = new ArrayList<>(read.problems());
        read.lines().forEach(this::add);
        topic.seeds().forEach(seed -> addSeed(seed, problems));
        topic.contrast().forEach(sentence -> automaton.know(words(sentence)));
        topics++;
        return problems;
    }

    Automaton automaton() {
        return automaton.build();
    }

    private void add(PatternLine line) {
        boolean fires = line.kind() == PatternLine.Kind.FIRES;
        automaton.add(line.part(), outcome(fires ? Outcome.Kind.FIRES : Outcome.Kind.HARMLESS));
        line.unless().forEach(part -> automaton.add(part, outcome(Outcome.Kind.UNLESS)));
        lines++;
    }

    /** A seed is found when its words occur in their order, with at most one other word between two of them. */
    private void addSeed(String seed, List<String> problems) {
        List<String> words = words(seed);
        if (words.size() < SHORTEST_SEED) {
            problems.add("seed \"" + seed + "\": it has fewer than " + SHORTEST_SEED
                    + " words: write a whole sentence, or make it a pattern");
            return;
        }
        List<Part> parts = words.stream()
                .flatMap(word -> Stream.<Part>of(new Part.Gap(1), new Part.Word(word, Part.Spelling.LOOSE)))
                .skip(1)
                .toList();
        automaton.add(new Part.Sequence(parts), outcome(Outcome.Kind.RESEMBLES));
        lines++;
    }

    private Outcome outcome(Outcome.Kind kind) {
        return new Outcome(kind, topics, lines);
    }

    private static List<String> words(String sentence) {
        return NormalizedText.of(sentence).tokens().stream().map(Token::text).toList();
    }
}
