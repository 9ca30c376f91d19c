package org.ventanilla.bot.understand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/**
 * Puts together what is understood of a message. Signals come first and stand alone: when anything else fails, they still
 * count. Immutable and thread-safe.
 */
public record Understander(
        Signals signals, Languages languages, SmallTalkWords smallTalk, Entities entities, Intents intents) {
    private static final Logger LOG = LoggerFactory.getLogger(Understander.class);

    /** Understands a sentence of which it does not matter when it was written. */
    public Understanding of(String text, Language prior) {
        return of(text, prior, Instant.EPOCH);
    }

    /**
     * Understands one message.
     *
     * @param prior the conversation's language so far
     */
    public Understanding of(String text, Language prior, Instant written) {
        return of(text, text.length(), prior, written);
    }

    /**
     * Understands a message of any length: signals read all of it, the rest no more than its beginning.
     *
     * @param beginning how much of it is read for language, intents and entities, in UTF-16 units
     * @param prior the conversation's language so far
     * @param written when it was written
     */
    public Understanding of(String text, int beginning, Language prior, Instant written) {
        NormalizedText whole = NormalizedText.of(text);
        List<Signal> found = signals.of(whole);
        NormalizedText normalized =
                text.length() <= beginning ? whole : NormalizedText.of(text.substring(0, beginning));
        if (normalized.tokens().isEmpty()) {
            return new Understanding(prior, IntentGuess.NONE, found, List.of(), Optional.empty());
        }
        try {
            Language language = languages.of(normalized, prior);
            return new Understanding(
                    language,
                    intents.of(normalized, language),
                    found,
                    entities.of(normalized, language, written),
                    smallTalk.of(normalized));
        } catch (RuntimeException e) {
            LOG.error("The classifier failed; only signals count for this message", e);
            return new Understanding(prior, IntentGuess.NONE, found, List.of(), Optional.empty());
        }
    }

    /** The same with another classifier and other names, after a publication. */
    public Understander with(Intents newIntents, Entities newEntities) {
        return new Understander(signals, languages, smallTalk, newEntities, newIntents);
    }
}
