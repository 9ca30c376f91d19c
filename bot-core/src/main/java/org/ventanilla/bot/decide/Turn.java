package org.ventanilla.bot.decide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.handoff.Case;

/**
 * All that a citizen has said and nobody has dealt with yet, with everything that a decision may depend on: the same turn
 * always gives the same outcome.
 *
 * @param events in order; never empty
 * @param model version of the classifier
 * @param receipt the number a case gets if this turn opens one
 */
public record Turn(
        Conversation conversation,
        List<PendingEvent> events,
        Optional<Case> openCase,
        Knowledge knowledge,
        String model,
        String receipt,
        Instant now) {
    public Turn {
        events = List.copyOf(events);
    }
}
