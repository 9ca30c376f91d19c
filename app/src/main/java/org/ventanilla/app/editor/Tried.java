package org.ventanilla.app.editor;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ventanilla.app.TryOut;
import org.ventanilla.app.page.Markup;
import org.ventanilla.app.page.Names;
import org.ventanilla.app.page.Reasons;
import org.ventanilla.app.page.VisibleText;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Question;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.Understanding;

/**
 * What the bot made of a sentence, ready to be read.
 *
 * @param language its code
 * @param foreign the code of a language that the institution does not speak, "?" for one that nobody knows, else empty
 * @param asked what it asks, in order; one thing as a rule
 * @param decision its kind
 * @param rule the rule that decided
 */
record Tried(
        String language,
        String foreign,
        List<Asked> asked,
        List<Topic> signals,
        List<Named> entities,
        String decision,
        String rule,
        List<Said> replies) {
    /**
     * One question.
     *
     * @param words how it was put when the sentence asks several; else empty
     * @param certainty whether the first intent is answered, asked back, or not known
     */
    record Asked(String words, String certainty, List<Guess> intents, Reasons why) {}

    /**
     * An intent that may be meant.
     *
     * @param article its id; empty when it is the status of a service
     */
    record Guess(String title, String article, int percent) {}

    /** A topic that the sentence touches, and by which words. */
    record Topic(String id, int percent, List<String> words) {}

    /** Something that the sentence names. */
    record Named(String type, String value, String words) {}

    /** One message, as the citizen would read it. */
    record Said(String html, List<String> buttons, String source) {}

    static Tried of(TryOut.Result result, Names names, Markup markup) {
        Understanding understanding = result.understanding();
        return new Tried(
                understanding.language().code(),
                understanding
                        .foreign()
                        .map(text -> text.language().map(Language::code).orElse("?"))
                        .orElse(""),
                asked(result, names),
                understanding.signals().stream().map(Tried::topic).toList(),
                understanding.entities().stream()
                        .map(entity -> named(entity, names))
                        .toList(),
                result.decision().kind(),
                result.trace().rule(),
                result.replies().stream().map(reply -> said(reply, markup)).toList());
    }

    private static List<Asked> asked(TryOut.Result result, Names names) {
        List<Question> questions = result.understanding().questions();
        if (questions.isEmpty()) {
            return List.of(asked("", result.understanding().intents(), result, 0, names));
        }
        return IntStream.range(0, questions.size())
                .mapToObj(place -> asked(
                        VisibleText.of(questions.get(place).asked()),
                        questions.get(place).intents(),
                        result,
                        place,
                        names))
                .toList();
    }

    private static Asked asked(String words, IntentGuess guess, TryOut.Result result, int place, Names names) {
        Explanation why = place < result.why().size() ? result.why().get(place) : Explanation.NONE;
        return new Asked(
                words,
                guess.certainty().name(),
                likely(guess).map(score -> guess(score, names)).toList(),
                Reasons.of(why, names));
    }

    /** The first two, and whatever has a chance. */
    private static Stream<IntentScore> likely(IntentGuess guess) {
        List<IntentScore> scores = guess.scores();
        return IntStream.range(0, scores.size())
                .filter(place -> place < 2 || Names.percent(scores.get(place).confidence()) > 0)
                .mapToObj(scores::get);
    }

    private static Guess guess(IntentScore score, Names names) {
        boolean isService = TrainingSet.serviceOf(score.intent()).isPresent();
        return new Guess(
                names.intent(score.intent()), isService ? "" : score.intent(), Names.percent(score.confidence()));
    }

    private static Topic topic(Signal signal) {
        List<String> words = signal.evidence().stream()
                .map(Evidence::words)
                .map(VisibleText::of)
                .distinct()
                .toList();
        return new Topic(signal.topic(), Names.percent(signal.confidence()), words);
    }

    private static Named named(Entity entity, Names names) {
        return new Named(
                entity.type().name(),
                names.entity(entity),
                VisibleText.of(entity.evidence().words()));
    }

    private static Said said(Reply reply, Markup markup) {
        return new Said(
                markup.html(reply.content().text()),
                reply.content().buttons().stream().map(Button::label).toList(),
                reply.content().source().map(Source::name).orElse(""));
    }
}
