package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;

/** "Did you mean …?", with at most three articles to choose from. */
final class AskBackRule implements Rule {
    private static final int MOST_CHOICES = 3;
    private static final double LIKELY = 0.2;

    @Override
    public Optional<Step> apply(Standing standing) {
        IntentGuess guess = standing.understanding().intents();
        if (guess.certainty() == Certainty.UNKNOWN) {
            return Optional.empty();
        }
        List<String> articles = standing.understanding()
                .goesOnFrom()
                .map(before -> choicesAfter(standing, before.intent(), guess))
                .orElseGet(() -> guess.scores().stream().map(IntentScore::intent))
                .distinct()
                .filter(id -> Articles.published(standing, id).isPresent())
                .limit(MOST_CHOICES)
                .toList();
        return articles.isEmpty() ? Optional.empty() : Optional.of(ask(standing, articles));
    }

    /** What is likely together with the article that the citizen was told before, that one, and what is related to it. */
    private static Stream<String> choicesAfter(Standing standing, String before, IntentGuess guess) {
        Stream<String> likely = guess.scores().stream()
                .filter(score -> score.confidence() >= LIKELY)
                .map(IntentScore::intent);
        Stream<String> related =
                Articles.published(standing, before).stream().flatMap(article -> article.related().stream());
        return Stream.of(likely, Stream.of(before), related).flatMap(Function.identity());
    }

    private static Step ask(Standing standing, List<String> articles) {
        List<Button> choices = new ArrayList<>(Buttons.articles(standing, articles));
        choices.add(new Button(Buttons.NONE, standing.say(Phrase.NONE_OF_THESE)));
        PendingQuestion question = new PendingQuestion.WhichArticle(articles);
        return Step.of(
                new Decision.Ask(question),
                standing.state().asking(question),
                standing.content(Phrase.DID_YOU_MEAN).with(choices));
    }
}
