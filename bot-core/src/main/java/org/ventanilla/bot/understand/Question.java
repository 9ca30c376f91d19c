package org.ventanilla.bot.understand;

import java.util.List;

/**
 * One of several questions in a message.
 *
 * @param asked how it was put, with the words that it left out and the message has elsewhere
 * @param intents what it is understood as; the first question's is sure, or says that a service fails
 * @param entities those it names; the zones of the whole message when it names none
 */
public record Question(String asked, IntentGuess intents, List<Entity> entities) {
    public Question {
        entities = List.copyOf(entities);
    }
}
