package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.message.Content;

/**
 * A citizen says whether an answer helped: {@code feedback:yes:ID} and {@code feedback:no:ID} name the message. It is kept in
 * the trace; whom an answer did not help is offered a person, while no agent is there already.
 */
final class FeedbackRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        Heard heard = standing.heard();
        Optional<Step> helped = heard.button(Buttons.HELPED).map(id -> rated(standing, true, id));
        return helped.or(() -> heard.button(Buttons.DID_NOT_HELP).map(id -> rated(standing, false, id)));
    }

    private static Step rated(Standing standing, boolean helped, String message) {
        boolean alone = standing.state().holder().isBot() && standing.openCase().isEmpty();
        Content[] says = helped || !alone
                ? new Content[0]
                : new Content[] {standing.content(Phrase.NOT_HELPFUL).with(Buttons.person(standing))};
        return Step.of(new Decision.Rated(helped), standing.state(), says).using(List.of("message:" + message));
    }
}
