package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Explanation.Nearest;
import org.ventanilla.intents.language.SnowballPack;

/** The sentences that a model has learned from, to be found again by their words. */
final class Utterances {
    private static final int MOST = 3;
    private static final char TAB = '\t';

    private final SnowballPack pack;
    private final List<Utterance> all = new ArrayList<>();
    private final Map<String, List<Utterance>> byStem = new HashMap<>();

    Utterances(SnowballPack pack) {
        this.pack = pack;
    }

    void add(String intent, String text) {
        Utterance utterance = new Utterance(all.size(), intent, text, stems(NormalizedText.of(text)));
        all.add(utterance);
        utterance
                .stems()
                .forEach(stem ->
                        byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(utterance));
    }

    /** Those most like a text: by the share of their words that both have, rare ones counting more. */
    List<Nearest> nearest(NormalizedText text) {
        Set<String> stems = stems(text);
        double own = stems.stream().mapToDouble(this::rarity).sum();
        Map<Utterance, Double> common = new HashMap<>();
        for (String stem : stems) {
            byStem.getOrDefault(stem, List.of()).forEach(each -> common.merge(each, rarity(stem), Double::sum));
        }
        record Found(Utterance utterance, double likeness) {}
        return common.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), likeness(entry.getKey(), entry.getValue(), own)))
                .sorted(Comparator.comparingDouble(Found::likeness)
                        .reversed()
                        .thenComparing(found -> found.utterance().place()))
                .limit(MOST)
                .map(found -> new Nearest(
                        found.utterance().intent(), found.utterance().text(), found.likeness()))
                .toList();
    }

    private double likeness(Utterance utterance, double common, double own) {
        double theirs = utterance.stems().stream().mapToDouble(this::rarity).sum();
        return Math.min(1, common / (own + theirs - common));
    }

    private double rarity(String stem) {
        return Math.log((all.size() + 1.0)
                        / (byStem.getOrDefault(stem, List.of()).size() + 1.0))
                + 1;
    }

    private Set<String> stems(NormalizedText text) {
        return new HashSet<>(Words.of(text, pack).content());
    }

    /** Each intent and its utterance, to be read again by {@link #read}. */
    List<String> rows() {
        return all.stream()
                .map(each -> each.intent() + TAB + each.text().replaceAll("\\s+", " "))
                .toList();
    }

    static Utterances read(SnowballPack pack, Stream<String> rows) {
        Utterances utterances = new Utterances(pack);
        rows.filter(row -> row.indexOf(TAB) >= 0)
                .forEach(
                        row -> utterances.add(row.substring(0, row.indexOf(TAB)), row.substring(row.indexOf(TAB) + 1)));
        return utterances;
    }

    private record Utterance(int place, String intent, String text, Set<String> stems) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return place;
        }
    }
}
