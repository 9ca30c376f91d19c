package org.ventanilla.intents.classifier;

import java.util.List;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

/** How well sentences were understood; shares in [0, 1]. */
record Score(double accuracy, double answered, double rightWhenAnswered, double asked, double unknown) {
    record Answer(String expected, IntentGuess guess) {
        boolean isRight() {
            return !guess.scores().isEmpty() && guess.scores().get(0).intent().equals(expected);
        }

        boolean is(Certainty certainty) {
            return guess.certainty() == certainty;
        }
    }

    static Score of(List<Answer> answers) {
        List<Answer> answered =
                answers.stream().filter(one -> one.is(Certainty.ANSWER)).toList();
        return new Score(
                share(answers.stream().filter(Answer::isRight).count(), answers.size()),
                share(answered.size(), answers.size()),
                share(answered.stream().filter(Answer::isRight).count(), answered.size()),
                share(answers.stream().filter(one -> one.is(Certainty.ASK)).count(), answers.size()),
                share(answers.stream().filter(one -> one.is(Certainty.UNKNOWN)).count(), answers.size()));
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
