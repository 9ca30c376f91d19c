package org.ventanilla.bot.understand;

import java.util.List;

/**
 * One of several questions in a message.
 *
 * @param asked how it was put, with the words that it left out and the message has elsewhere
 * @param intents what it is understood as; sure, to be asked back, or of no account beside a service that fails
 * @param entities those it names; the zones of the whole message when it names none
 */
public record Question(String asked, IntentGuess intents, List<Entity> entities) {
    public Question {
        entities = List.copyOf(entities);
    }
}
