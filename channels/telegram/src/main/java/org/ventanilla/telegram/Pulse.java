package org.ventanilla.telegram;

import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.Health.State;

/** Keeps how the channel does, and tells the operator's log when that changes. */
final class Pulse {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private static final Map<State, Level> LEVELS = Map.of(State.OK, Level.INFO, State.STOPPED, Level.INFO);

    private final String account;
    private final Clock clock;
    private Health health;

    Pulse(String account, Clock clock) {
        this.account = account;
        this.clock = clock;
        health = new Health(State.STARTING, clock.instant(), "");
    }

    synchronized Health health() {
        return health;
    }

    /** A stopped channel stays so. */
    synchronized void is(State state, String advice) {
        if (health.state() == State.STOPPED) {
            return;
        }
        boolean changed = health.state() != state;
        health = new Health(state, changed ? clock.instant() : health.since(), advice);
        if (changed) {
            LOG.atLevel(LEVELS.getOrDefault(state, Level.WARN))
                    .log("telegram account {}: {} {}", account, state, advice);
        }
    }
}
