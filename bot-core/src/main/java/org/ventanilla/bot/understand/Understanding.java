package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.bot.language.Language;

/**
 * What was understood of what a citizen wrote.
 *
 * @param smallTalk present when the message says nothing else
 * @param questions in order, when the message asks two or three things; empty otherwise
 * @param goesOnFrom what was answered before, when this message is understood with it
 * @param worrying whether somebody may be in danger, when nothing else was surely understood
 * @param foreign present when the message is surely in none of the institution's languages
 */
public record Understanding(
        Language language,
        IntentGuess intents,
        List<Signal> signals,
        List<Entity> entities,
        Optional<SmallTalk> smallTalk,
        List<Question> questions,
        Optional<FollowUp> goesOnFrom,
        Optional<ForeignText> foreign,
        boolean worrying) {
    public Understanding {
        signals = List.copyOf(signals);
        entities = List.copyOf(entities);
        questions = List.copyOf(questions);
    }

    /** A message that gives no cause to worry. */
    public Understanding(
            Language language,
            IntentGuess intents,
            List<Signal> signals,
            List<Entity> entities,
            Optional<SmallTalk> smallTalk,
            List<Question> questions,
            Optional<FollowUp> goesOnFrom,
            Optional<ForeignText> foreign) {
        this(language, intents, signals, entities, smallTalk, questions, goesOnFrom, foreign, false);
    }

    /** A message that asks one thing by itself, in a language of the institution. */
    public Understanding(
            Language language,
            IntentGuess intents,
            List<Signal> signals,
            List<Entity> entities,
            Optional<SmallTalk> smallTalk) {
        this(language, intents, signals, entities, smallTalk, List.of(), Optional.empty(), Optional.empty());
    }

    /** Nothing was understood: there were no words, or no classifier. */
    public static Understanding nothing(Language language) {
        return new Understanding(language, IntentGuess.NONE, List.of(), List.of(), Optional.empty());
    }

    /** The same, with a cause to worry. */
    Understanding asWorrying() {
        return new Understanding(language, intents, signals, entities, smallTalk, questions, goesOnFrom, foreign, true);
    }

    /** The same message, as far as it asks this one thing. */
    public Understanding only(Question question) {
        return new Understanding(
                language, question.intents(), signals, question.entities(), smallTalk, List.of(), goesOnFrom, foreign);
    }

    /** The values of all entities of a type, in the order of the message. */
    public Stream<String> named(Entity.Type type) {
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::value)
                .distinct();
    }

    public Optional<Signal> signal(String topic) {
        return signals.stream().filter(signal -> signal.topic().equals(topic)).findFirst();
    }
}
