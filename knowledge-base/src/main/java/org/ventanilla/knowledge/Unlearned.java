package org.ventanilla.knowledge;

import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.Intents;

/** A classifier that has learned nothing yet. */
public final class Unlearned implements Intents {
    @Override
    public IntentGuess of(NormalizedText text, Language language) {
        return IntentGuess.NONE;
    }

    @Override
    public String version() {
        return "none";
    }
}
