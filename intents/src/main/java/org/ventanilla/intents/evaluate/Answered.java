package org.ventanilla.intents.evaluate;

import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

/** What the classifier made of a sentence whose meaning is known. */
record Answered(String label, IntentGuess guess) {
    boolean isRight() {
        return best().equals(label);
    }

    boolean is(Certainty certainty) {
        return guess.certainty() == certainty;
    }

    /** Empty when the classifier has no idea at all. */
    String best() {
        return guess.scores().isEmpty() ? "" : guess.scores().get(0).intent();
    }

    double confidence() {
        return guess.scores().isEmpty() ? 0 : guess.scores().get(0).confidence();
    }
}
