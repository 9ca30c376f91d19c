package org.ventanilla.intents.signals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Signals;
import org.ventanilla.bot.understand.Topic;

/**
 * Finds topics by the patterns of their files, and by what the seeds teach where no pattern tells. Immutable and thread-safe.
 */
public final class TopicSignals implements Signals {
    private final List<String> topics;
    private final Automaton automaton;
    private final Disguise disguise;
    private final Optional<LearnedTopics> learned;

    private TopicSignals(List<String> topics, Automaton automaton, Optional<LearnedTopics> learned) {
        this.topics = topics;
        this.automaton = automaton;
        this.learned = learned;
        disguise = new Disguise(automaton.vocabulary());
    }

    /**
     * The same, hearing also what the seeds teach of the topics.
     *
     * @throws IllegalArgumentException naming every pattern that cannot be read
     */
    public static TopicSignals learned(Collection<Topic> topics) {
        TopicSignals patterns = of(topics);
        return new TopicSignals(patterns.topics, patterns.automaton, Optional.of(LearnedTopics.of(patterns.topics)));
    }

    /**
     * Compiles the topics; their order is the order of the signals.
     *
     * @throws IllegalArgumentException naming every pattern that cannot be read
     */
    public static TopicSignals of(Collection<Topic> topics) {
        List<String> problems = new ArrayList<>();
        Compiler compiler = new Compiler();
        for (Topic topic : topics) {
            compiler.add(topic).forEach(problem -> problems.add("topic " + topic.id() + ", " + problem));
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new TopicSignals(topics.stream().map(Topic::id).toList(), compiler.automaton(), Optional.empty());
    }

    @Override
    public List<Signal> of(NormalizedText text) {
        Sightings sightings = new Sightings(text.original());
        read(text.tokens(), sightings, Certainty.PLAIN);
        List<Token> lifted = disguise.lifted(text);
        if (lifted != text.tokens()) {
            read(lifted, sightings, Certainty.DISGUISED);
        }
        learned.ifPresent(topicsOfSeeds -> topicsOfSeeds.hear(lifted, sightings));
        return sightings.signals(topics);
    }

    @Override
    public boolean mayBeDanger(NormalizedText text) {
        return learned.isPresent() && learned.get().mayBeDanger(disguise.lifted(text));
    }

    private void read(List<Token> tokens, Sightings sightings, Certainty certainty) {
        List<Hit> hits = automaton.search(tokens);
        if (hits.isEmpty()) {
            return;
        }
        for (Hit hit : new Findings(hits, new Sentences(sightings.original(), tokens)).standing()) {
            sightings.add(hit, tokens, certainty);
        }
    }

    Automaton automaton() {
        return automaton;
    }
}
