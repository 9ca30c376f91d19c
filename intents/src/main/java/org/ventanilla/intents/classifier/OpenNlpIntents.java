package org.ventanilla.intents.classifier;

import java.util.Map;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.Intents;

/** The models of all languages. */
record OpenNlpIntents(Map<Language, LanguageModel> models, String version) implements Intents {
    OpenNlpIntents {
        models = Map.copyOf(models);
    }

    @Override
    public IntentGuess of(NormalizedText text, Language language) {
        LanguageModel model = models.get(language);
        return model == null ? IntentGuess.NONE : model.of(text);
    }

    @Override
    public Explanation explain(NormalizedText text, Language language, IntentGuess guess) {
        LanguageModel model = models.get(language);
        return model == null ? Explanation.NONE : new Reasons(model, text, guess).explain();
    }
}
