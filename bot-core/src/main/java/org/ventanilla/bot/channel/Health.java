package org.ventanilla.bot.channel;

import java.time.Instant;

/**
 * How a channel does.
 *
 * @param since when it came into this state
 * @param advice what an operator should do; empty when nothing
 */
public record Health(State state, Instant since, String advice) {
    /** The states of a channel. */
    public enum State {
        STARTING,
        OK,
        /** The platform fails or asks to wait; we try again by ourselves. */
        BACKOFF,
        /** Somebody else receives in our place. */
        CONFLICT,
        /** The platform refuses our credentials. */
        AUTH,
        QUOTA,
        /** Nothing was heard for too long. */
        STALE,
        STOPPED
    }
}
