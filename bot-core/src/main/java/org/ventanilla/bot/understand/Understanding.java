package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.bot.language.Language;

/**
 * What was understood of what a citizen wrote.
 *
 * @param smallTalk present when the message says nothing else
 */
public record Understanding(
        Language language,
        IntentGuess intents,
        List<Signal> signals,
        List<Entity> entities,
        Optional<SmallTalk> smallTalk) {
    public Understanding {
        signals = List.copyOf(signals);
        entities = List.copyOf(entities);
    }

    /** Nothing was understood: there were no words, or no classifier. */
    public static Understanding nothing(Language language) {
        return new Understanding(language, IntentGuess.NONE, List.of(), List.of(), Optional.empty());
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
