package org.ventanilla.bot.handoff;

import java.time.Instant;
import java.util.Optional;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic.Urgency;

/**
 * What was handed to people. A conversation has at most one case that is not closed.
 *
 * @param id unique in the installation
 * @param receipt the number the citizen was given
 * @param lane who may see it
 * @param agent the account that holds it, when one does
 * @param promised when the citizen was told that a person replies
 */
public record Case(
        long id,
        String receipt,
        String conversationId,
        Reason reason,
        Urgency urgency,
        String lane,
        Language language,
        State state,
        Optional<String> agent,
        Instant opened,
        Instant promised,
        Packet packet) {
    /** The same case in other hands. */
    public Case in(State newState, Optional<String> newAgent) {
        return new Case(
                id,
                receipt,
                conversationId,
                reason,
                urgency,
                lane,
                language,
                newState,
                newAgent,
                opened,
                promised,
                packet);
    }

    /** Where a case stands. */
    public enum State {
        WAITING,
        TAKEN,
        CLOSED
    }
}
