package org.ventanilla.app.editor;

import java.util.List;
import org.ventanilla.app.TryOut;
import org.ventanilla.app.page.Markup;
import org.ventanilla.app.page.Names;
import org.ventanilla.app.page.VisibleText;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.TrainingSet;

/**
 * What the bot made of a sentence, ready to be read.
 *
 * @param language its code
 * @param certainty whether the first intent is answered, asked back, or not known
 * @param decision its kind
 * @param rule the rule that decided
 */
record Tried(
        String language,
        String certainty,
        List<Guess> intents,
        List<Topic> signals,
        List<Named> entities,
        String decision,
        String rule,
        List<Said> replies) {
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
        return new Tried(
                result.understanding().language().code(),
                result.understanding().intents().certainty().name(),
                result.understanding().intents().scores().stream()
                        .map(score -> guess(score, names))
                        .toList(),
                result.understanding().signals().stream().map(Tried::topic).toList(),
                result.understanding().entities().stream()
                        .map(entity -> named(entity, names))
                        .toList(),
                result.decision().kind(),
                result.trace().rule(),
                result.replies().stream().map(reply -> said(reply, markup)).toList());
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
