package org.ventanilla.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.decide.Heard;

/** Lets "hola" and the question that follows be one turn: a bare greeting waits a moment, everything else never does. */
record Settling(Duration time) {
    /** Until when the turn waits; empty when it is decided now. */
    Optional<Instant> until(List<PendingEvent> events, List<Heard> heard, Instant now) {
        boolean greetingOnly = heard.stream().allMatch(Heard::isSmallTalk);
        Instant settled = events.get(events.size() - 1).received().plus(time);
        return greetingOnly && now.isBefore(settled) ? Optional.of(settled) : Optional.empty();
    }
}
