package org.ventanilla.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** After which a failure that lasts, or a silence, is one that people should look at. */
    static final Duration STALE_AFTER = Duration.ofMinutes(3);

    private final String account;
    private final Clock clock;
    private final Duration longestSilence;
    private Health health;
    private Instant heard;
    private Instant failingSince = Instant.MAX;

    /**
     * @param longestSilence how long nothing need be heard while all is well
     */
    Pulse(String account, Duration longestSilence, Clock clock) {
        this.account = account;
        this.clock = clock;
        this.longestSilence = longestSilence;
        heard = clock.instant();
        health = new Health(State.STARTING, heard, "");
    }

    synchronized Health health() {
        Instant silentSince = heard.plus(longestSilence);
        boolean silent = health.state() == State.OK && clock.instant().isAfter(silentSince.plus(STALE_AFTER));
        return silent
                ? new Health(State.STALE, silentSince, "Nothing is heard from Telegram. Restart, and report the log.")
                : health;
    }

    /** A stopped channel stays so. */
    synchronized void is(State state, String advice) {
        if (health.state() == State.STOPPED) {
            return;
        }
        State told = lasting(state);
        boolean changed = health.state() != told;
        health = new Health(told, changed ? since(told) : health.since(), advice);
        if (changed) {
            LOG.atLevel(LEVELS.getOrDefault(told, Level.WARN)).log("telegram account {}: {} {}", account, told, advice);
        }
    }

    private State lasting(State state) {
        Instant now = clock.instant();
        if (state != State.BACKOFF) {
            heard = now;
            failingSince = Instant.MAX;
            return state;
        }
        failingSince = failingSince.equals(Instant.MAX) ? now : failingSince;
        return failingSince.plus(STALE_AFTER).isAfter(now) ? State.BACKOFF : State.STALE;
    }

    private Instant since(State told) {
        return told == State.STALE && !failingSince.equals(Instant.MAX) ? failingSince : clock.instant();
    }
}
