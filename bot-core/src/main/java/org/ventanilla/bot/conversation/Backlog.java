package org.ventanilla.bot.conversation;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.handoff.Case;

/**
 * A leased conversation with all that waits in it.
 *
 * @param events in order; never empty
 * @param openCase the case that is not closed
 */
public record Backlog(Conversation conversation, List<PendingEvent> events, Optional<Case> openCase) {
    public Backlog {
        events = List.copyOf(events);
    }
}
