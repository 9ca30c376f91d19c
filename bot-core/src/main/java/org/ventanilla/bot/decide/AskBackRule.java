package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;

/** "Did you mean …?", with at most three articles to choose from. */
final class AskBackRule implements Rule {
    private static final int MOST_CHOICES = 3;

    @Override
    public Optional<Step> apply(Standing standing) {
        IntentGuess guess = standing.understanding().intents();
        if (guess.certainty() == Certainty.UNKNOWN) {
            return Optional.empty();
        }
        List<String> articles = guess.scores().stream()
                .map(IntentScore::intent)
                .filter(id -> Articles.published(standing, id).isPresent())
                .limit(MOST_CHOICES)
                .toList();
        return articles.isEmpty() ? Optional.empty() : Optional.of(ask(standing, articles));
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
