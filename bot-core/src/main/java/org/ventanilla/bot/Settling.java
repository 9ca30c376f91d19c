package org.ventanilla.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.decide.Heard;

/**
 * Lets "hola", or a picture, and the question that follows be one turn: they wait a moment, everything else never does. So do
 * the pictures of one album, which come one by one.
 */
record Settling(Duration time) {
    /** Until when the turn waits; empty when it is decided now. */
    Optional<Instant> until(List<PendingEvent> events, List<Heard> heard, Instant now) {
        boolean nothingAsked = heard.stream().allMatch(Heard::asksNothing);
        Instant settled = events.get(events.size() - 1).received().plus(time);
        return nothingAsked && now.isBefore(settled) ? Optional.of(settled) : Optional.empty();
    }
}
