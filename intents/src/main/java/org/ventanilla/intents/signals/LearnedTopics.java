package org.ventanilla.intents.signals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ventanilla.bot.language.Token;

/**
 * Hears topics in words that no pattern has, by what the seeds teach. Long messages are heard in pieces that overlap, so that what
 * matters is not drowned by what stands around it. Immutable and thread-safe.
 */
final class LearnedTopics {
    /**
     * From here on there is danger. The lowest at which, by leaving out one author of seeds at a time, at most one ordinary message
     * in two hundred is taken for it.
     */
    private static final double DANGER_FROM = 0.55;

    /**
     * From here on it may be danger. The lowest tenth at which fewer than one ordinary message in a hundred, of the training parts
     * of open data, is asked about it.
     */
    private static final double MAY_BE_DANGER_FROM = 0.3;

    /** From here on a second kind of danger is named beside the likeliest. A figure of judgement. */
    private static final double SECOND_KIND_FROM = -0.2;

    /** From here on another topic is touched; chosen in the same way. */
    private static final Map<String, Double> FROM = Map.of(
            "advice", -0.15,
            "complaint", -0.25,
            "corruption", -0.3,
            "data_rights", -0.15,
            "discrimination", -0.45,
            "human", -0.15,
            "opt_out", 0.1);

    /** One word alone is for the patterns. */
    private static final int FEWEST_WORDS = 2;

    private static final int SHORTEST_WORD = 3;
    private static final int WHOLE = 30;
    private static final int PIECE = 24;
    private static final int STEP = 12;
    private static final int MOST_WORDS = 3;
    private static final double LEAST_CONFIDENCE = 0.5;
    private static final double MOST_CONFIDENCE = 0.95;

    private final SeedModel model;
    private final List<String> topics;
    private final int danger;

    /**
     * Hears those of the topics that the seeds know.
     *
     * @param topics ids; their places are the numbers that {@link Sightings} counts by
     */
    LearnedTopics(SeedModel model, List<String> topics) {
        this.model = model;
        this.topics = topics;
        danger = model.questions().indexOf(SeedTraining.DANGER);
    }

    /** With what was learned when this was built. */
    static LearnedTopics of(List<String> topics) {
        try (InputStream in = LearnedTopics.class.getResourceAsStream("seeds.model")) {
            if (in == null) {
                throw new IllegalStateException("seeds.model is missing; build again");
            }
            return new LearnedTopics(SeedModel.read(in), topics);
        } catch (IOException e) {
            throw new UncheckedIOException("seeds.model cannot be read; build again", e);
        }
    }

    void hear(List<Token> tokens, Sightings sightings) {
        for (List<Token> piece : pieces(tokens)) {
            if (piece.stream().filter(LearnedTopics::isTelling).count() < FEWEST_WORDS) {
                continue;
            }
            double[] heard = model.of(words(piece));
            Map<Integer, Double> leads = leads(heard);
            leads.forEach((question, lead) -> {
                int topic = topics.indexOf(model.questions().get(question));
                if (topic >= 0) {
                    int asked = SeedTraining.DANGERS.contains(topics.get(topic)) ? danger : question;
                    sightings.add(topic, telling(piece, heard[asked], asked), confidence(lead));
                }
            });
        }
    }

    boolean mayBeDanger(List<Token> tokens) {
        return pieces(tokens).stream()
                .filter(piece -> piece.stream().filter(LearnedTopics::isTelling).count() >= FEWEST_WORDS)
                .anyMatch(piece -> model.of(words(piece))[danger] >= MAY_BE_DANGER_FROM);
    }

    private static boolean isTelling(Token token) {
        return token.text().length() >= SHORTEST_WORD;
    }

    private static List<List<Token>> pieces(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() <= WHOLE) {
            return tokens.isEmpty() ? List.of() : List.of(tokens);
        }
        return IntStream.iterate(0, start -> start < tokens.size() - STEP, start -> start + STEP)
                .mapToObj(start -> tokens.subList(start, Math.min(tokens.size(), start + PIECE)))
                .toList();
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** For the questions that are answered with yes, by how much. */
    private Map<Integer, Double> leads(double[] heard) {
        Map<Integer, Double> leads = new HashMap<>();
        for (int question = 0; question < heard.length; question++) {
            Double from = FROM.get(model.questions().get(question));
            if (from != null && heard[question] >= from) {
                leads.put(question, heard[question] - from);
            }
        }
        if (heard[danger] >= DANGER_FROM) {
            kinds(heard).forEach(kind -> leads.put(kind, heard[danger] - DANGER_FROM));
        }
        return leads;
    }

    private List<Integer> kinds(double[] heard) {
        List<Integer> kinds = IntStream.range(0, heard.length)
                .filter(question ->
                        SeedTraining.DANGERS.contains(model.questions().get(question)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer question) -> heard[question])
                        .reversed())
                .toList();
        return IntStream.range(0, kinds.size())
                .filter(i -> i == 0 || heard[kinds.get(i)] >= SECOND_KIND_FROM)
                .mapToObj(kinds::get)
                .toList();
    }

    /** The words without which the answer would be least of a yes. */
    private List<Token> telling(List<Token> piece, double heard, int question) {
        record Told(Token token, double by) {}
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < piece.size(); i++) {
            List<String> others = new ArrayList<>(words(piece));
            others.remove(i);
            told.add(new Told(piece.get(i), others.isEmpty() ? heard : heard - model.of(others)[question]));
        }
        return told.stream()
                .filter(one -> isTelling(one.token()))
                .sorted(Comparator.comparingDouble(Told::by).reversed())
                .limit(MOST_WORDS)
                .map(Told::token)
                .toList();
    }

    private static double confidence(double lead) {
        return Math.min(MOST_CONFIDENCE, LEAST_CONFIDENCE + (MOST_CONFIDENCE - LEAST_CONFIDENCE) * Math.tanh(lead));
    }
}
