package org.ventanilla.bot.understand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Reading.Before;
import org.ventanilla.bot.understand.Reading.Read;

/**
 * Puts together what is understood of a message. Signals come first and stand alone: when anything else fails, they still
 * count. Immutable and thread-safe.
 */
public record Understander(
        Signals signals,
        Languages languages,
        SmallTalkWords smallTalk,
        Entities entities,
        Intents intents,
        LinkWords links) {
    private static final Logger LOG = LoggerFactory.getLogger(Understander.class);

    /** One that takes each message for one question that stands alone. */
    public Understander(
            Signals signals, Languages languages, SmallTalkWords smallTalk, Entities entities, Intents intents) {
        this(signals, languages, smallTalk, entities, intents, language -> Links.NONE);
    }

    /** Understands a sentence of which it does not matter when it was written. */
    public Understanding of(String text, Language prior) {
        return of(text, prior, Instant.EPOCH);
    }

    /**
     * Understands one message that goes on from nothing.
     *
     * @param prior the conversation's language so far
     */
    public Understanding of(String text, Language prior, Instant written) {
        return of(text, text.length(), About.nothing(prior), written);
    }

    /**
     * Understands a message of any length: signals read all of it, the rest no more than its beginning.
     *
     * @param beginning how much of it is read for language, intents and entities, in UTF-16 units
     * @param about what was spoken of before
     * @param written when it was written
     */
    public Understanding of(String text, int beginning, About about, Instant written) {
        NormalizedText whole = NormalizedText.of(text);
        List<Signal> found = signals.of(whole);
        Understanding understood = of(text, beginning, whole, found, about, written);
        return isClear(understood) || !signals.mayBeDanger(whole) ? understood : understood.asWorrying();
    }

    /** Whether it is known what a message is about. */
    private static boolean isClear(Understanding understood) {
        return !understood.signals().isEmpty()
                || understood.intents().certainty() == IntentGuess.Certainty.ANSWER
                || !understood.questions().isEmpty()
                || understood.smallTalk().isPresent()
                || understood.foreign().isPresent();
    }

    private Understanding of(
            String text, int beginning, NormalizedText whole, List<Signal> found, About about, Instant written) {
        NormalizedText normalized =
                text.length() <= beginning ? whole : NormalizedText.of(text.substring(0, beginning));
        Language prior = about.language();
        if (normalized.tokens().isEmpty()) {
            return new Understanding(prior, IntentGuess.NONE, found, List.of(), Optional.empty());
        }
        try {
            return of(normalized, found, about, written);
        } catch (RuntimeException e) {
            LOG.error("The classifier failed; only signals count for this message", e);
            return new Understanding(prior, IntentGuess.NONE, found, List.of(), Optional.empty());
        }
    }

    private Understanding of(NormalizedText text, List<Signal> found, About about, Instant written) {
        Optional<ForeignText> foreign = languages.foreign(text);
        Language language = foreign.isPresent() ? about.language() : languages.of(text, about.language());
        List<Entity> named = entities.of(text, language, written);
        Optional<SmallTalk> talk = smallTalk.of(text);
        Reading reading = new Reading(intents, smallTalk, links.of(language), language);
        if (talk.isPresent()) {
            return new Understanding(language, intents.of(text, language), found, named, talk);
        }
        Before before = before(about, reading.links());
        Read whole = reading.ofWhatIsAsked(text);
        Questions.Found questions = Questions.in(text, reading, named, whole, before);
        Read asked = questions.only().orElse(whole);
        Optional<Read> together =
                questions.several().isEmpty() ? goingOn(text, asked, reading, before) : Optional.empty();
        return new Understanding(
                language,
                together.orElse(asked).guess(),
                found,
                named,
                talk,
                questions.several(),
                together.map(read -> new FollowUp(before.intent(), read.asked())),
                foreign);
    }

    private static Before before(About about, Links links) {
        return about.answered()
                .map(answered -> new Before(answered.intent(), links.subject(NormalizedText.of(answered.title()))))
                .orElse(Before.NOTHING);
    }

    private static Optional<Read> goingOn(NormalizedText text, Read asked, Reading reading, Before before) {
        return reading.goingOn(text, asked, before).or(() -> reading.perhapsGoingOn(text, asked, before));
    }

    /** Why a message was understood so: an explanation for each of its questions; none of what is small talk only. */
    public List<Explanation> explain(String text, Understanding understood) {
        if (understood.smallTalk().isPresent()) {
            return List.of();
        }
        String whole = understood.goesOnFrom().map(FollowUp::asked).orElse(text);
        List<Question> questions = understood.questions().isEmpty()
                ? List.of(new Question(whole, understood.intents(), List.of()))
                : understood.questions();
        try {
            return questions.stream()
                    .map(question -> intents.explain(
                            NormalizedText.of(question.asked()), understood.language(), question.intents()))
                    .toList();
        } catch (RuntimeException e) {
            LOG.error("The classifier cannot say why", e);
            return List.of();
        }
    }

    /** The same with another classifier and other names, after a publication. */
    public Understander with(Intents newIntents, Entities newEntities) {
        return new Understander(signals, languages, smallTalk, newEntities, newIntents, links);
    }
}
