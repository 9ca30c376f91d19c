package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Signal;

/** What was seen of each topic in one message. */
final class Sightings {
    private static final int EVIDENCE = 5;
    private static final int KEPT = 50;

    private final String original;
    private final Map<Integer, Sighting> byTopic = new TreeMap<>();

    Sightings(String original) {
        this.original = original;
    }

    String original() {
        return original;
    }

    void add(Hit hit, List<Token> tokens, Certainty certainty) {
        int start = tokens.get(hit.first()).start();
        int end = tokens.get(hit.last()).end();
        byTopic.computeIfAbsent(hit.outcome().topic(), topic -> new Sighting())
                .add(new Span(start, end), certainty.of(hit));
    }

    /** What was heard without a pattern. */
    void add(int topic, List<Token> telling, double confidence) {
        Sighting sighting = byTopic.computeIfAbsent(topic, key -> new Sighting());
        telling.forEach(token -> sighting.add(new Span(token.start(), token.end()), confidence));
    }

    List<Signal> signals(List<String> topics) {
        List<Signal> signals = new ArrayList<>();
        byTopic.forEach((topic, sighting) ->
                signals.add(new Signal(topics.get(topic), sighting.confidence, sighting.evidence(original))));
        return signals;
    }

    private record Span(int start, int end) {
        boolean holds(Span other) {
            return start <= other.start && other.end <= end;
        }
    }

    private static final class Sighting {
        private final List<Span> spans = new ArrayList<>();
        private double confidence;

        void add(Span span, double certainty) {
            confidence = Math.max(confidence, certainty);
            if (spans.size() < KEPT) {
                spans.add(span);
            }
        }

        /** The widest spans, in the order of the message; none within another. */
        List<Evidence> evidence(String original) {
            List<Span> widest = new ArrayList<>();
            spans.stream()
                    .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                    .filter(span -> widest.stream().noneMatch(wide -> wide.holds(span)))
                    .forEach(widest::add);
            return widest.stream()
                    .limit(EVIDENCE)
                    .map(span -> new Evidence(original.substring(span.start, span.end), span.start, span.end))
                    .toList();
        }
    }
}
