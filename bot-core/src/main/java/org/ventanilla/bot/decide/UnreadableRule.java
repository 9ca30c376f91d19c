package org.ventanilla.bot.decide;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.message.Content;

/**
 * A citizen sent something that a bot cannot read. One polite line says so, not one for each picture of ten; when people have
 * the case already, that they will see it.
 */
final class UnreadableRule implements Rule {
    private static final Duration SAID_AGAIN_AFTER = Duration.ofMinutes(10);

    @Override
    public Optional<Step> apply(Standing standing) {
        if (standing.heard().kind() != Heard.Kind.UNREADABLE) {
            return Optional.empty();
        }
        return Optional.of(isDue(standing) ? step(standing) : Step.silent(standing.state()));
    }

    private static boolean isDue(Standing standing) {
        return standing.state()
                .unreadableTold()
                .filter(told ->
                        told.plus(SAID_AGAIN_AFTER).isAfter(standing.turn().now()))
                .isEmpty();
    }

    static Step step(Standing standing) {
        return Step.of(
                new Decision.Unknown(),
                standing.state().toldUnreadable(standing.turn().now()),
                content(standing));
    }

    private static Content content(Standing standing) {
        return standing.openCase()
                .map(open -> standing.content(Phrase.ADDED_TO_CASE, Map.of("receipt", open.receipt())))
                .orElseGet(() -> standing.content(Phrase.UNREADABLE).with(Buttons.person(standing)));
    }
}
