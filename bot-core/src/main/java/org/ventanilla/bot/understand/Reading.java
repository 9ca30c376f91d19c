package org.ventanilla.bot.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

/** Reads one question, by itself or as one that goes on from another. */
record Reading(Intents intents, SmallTalkWords smallTalk, Links links, Language language) {
    private static final int LONGEST_FOLLOW_UP = 8;
    private static final int LONGEST_UNSURE_FOLLOW_UP = 6;

    /**
     * What was said before, which a question may leave out.
     *
     * @param intent as which it was understood; empty for none
     * @param subject the words that name what it is about
     */
    record Before(String intent, List<String> subject) {
        static final Before NOTHING = new Before("", List.of());

        Before {
            subject = List.copyOf(subject);
        }
    }

    /**
     * A question as it was understood.
     *
     * @param asked the words that the classifier was asked for
     */
    record Read(String asked, IntentGuess guess) {
        boolean isSure() {
            return guess.certainty() == Certainty.ANSWER;
        }

        double confidence() {
            return guess.scores().isEmpty() ? 0 : guess.scores().get(0).confidence();
        }

        String best() {
            return guess.scores().get(0).intent();
        }
    }

    Read alone(NormalizedText text) {
        return new Read(text.original(), intents.of(links.withoutJoint(text), language));
    }

    /** The question alone, when the greeting or the thanks around it hide it. */
    Read ofWhatIsAsked(NormalizedText text) {
        Read whole = alone(text);
        if (whole.isSure()) {
            return whole;
        }
        NormalizedText bare = smallTalk.without(text);
        if (bare.words().isEmpty() || bare.words().size() == text.words().size()) {
            return whole;
        }
        return surer(whole, alone(bare));
    }

    /**
     * A question that goes on from another, when that makes it sure. One that names nothing is about what was spoken of. One
     * that names something is, when alone it is not sure and together with what was spoken of it is something else than what
     * was said already: so a new topic is never dragged to the old one.
     */
    Optional<Read> goingOn(NormalizedText text, Read alone, Before before) {
        return mayGoOn(text, alone, before).filter(Read::isSure);
    }

    /** When even together it is not sure: what to ask back. */
    Optional<Read> perhapsGoingOn(NormalizedText text, Read alone, Before before) {
        boolean standsAlone = alone.isSure() && !isBareService(text, alone);
        if (standsAlone || before.intent().isEmpty() || text.words().size() > LONGEST_UNSURE_FOLLOW_UP) {
            return Optional.empty();
        }
        return mayGoOn(text, alone, before)
                .or(() -> links.goesOn(text) ? Optional.of(alone) : Optional.empty())
                .filter(read -> !read.guess().scores().isEmpty())
                .map(read -> new Read(
                        read.asked(),
                        new IntentGuess(Certainty.ASK, read.guess().scores())));
    }

    private Optional<Read> mayGoOn(NormalizedText text, Read alone, Before before) {
        boolean goesOn = links.goesOn(text);
        boolean namesNothing = namesNothing(text);
        boolean may =
                namesNothing ? goesOn || links.asks(text) : goesOn && (!alone.isSure() || isBareService(text, alone));
        if (!may || text.words().size() > LONGEST_FOLLOW_UP || before.subject().isEmpty()) {
            return Optional.empty();
        }
        boolean mayRepeat = namesNothing && (goesOn || !alone.isSure());
        return together(before.subject(), text.text())
                .filter(read -> TrainingSet.serviceOf(read.best()).isEmpty())
                .filter(read -> mayRepeat || !read.best().equals(before.intent()))
                .reduce(Reading::surer);
    }

    /** "¿Y la luz?", after the water bill. */
    private boolean isBareService(NormalizedText text, Read alone) {
        return TrainingSet.serviceOf(alone.best()).isPresent()
                && links.subject(text).size() == 1
                && !links.asks(text);
    }

    /** Words of the subject may be in the way ("renuevo" when the licence's price is asked): so one is left out by turns. */
    private Stream<Read> together(List<String> subject, String text) {
        Stream<List<String>> fewer = IntStream.range(0, subject.size() > 1 ? subject.size() : 0)
                .mapToObj(left -> {
                    List<String> others = new ArrayList<>(subject);
                    others.remove(left);
                    return others;
                });
        return Stream.concat(Stream.of(subject), fewer)
                .map(words -> alone(NormalizedText.of(String.join(" ", words) + " " + text)))
                .filter(read -> !read.guess().scores().isEmpty());
    }

    /** The first when neither is surer. */
    private static Read surer(Read one, Read other) {
        int order = one.guess().certainty().compareTo(other.guess().certainty());
        boolean otherIsSurer = order > 0 || (order == 0 && other.confidence() > one.confidence());
        return otherIsSurer ? other : one;
    }

    boolean namesNothing(NormalizedText text) {
        return links.subject(text).isEmpty();
    }
}
