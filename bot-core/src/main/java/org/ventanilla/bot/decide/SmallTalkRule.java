package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.understand.SmallTalk;

/** A greeting is returned, thanks are taken. */
final class SmallTalkRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        return standing.understanding()
                .smallTalk()
                .map(talk -> Step.of(new Decision.Talk(talk), standing.state(), standing.content(phrase(talk))));
    }

    private static Phrase phrase(SmallTalk talk) {
        return switch (talk) {
            case GREETING -> Phrase.GREETING;
            case THANKS -> Phrase.THANKS;
            case GOODBYE -> Phrase.GOODBYE;
        };
    }
}
