package org.ventanilla.x;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.Health.State;

/**
 * Keeps how each part of the channel does; the channel does as its worst part. Tells the operator's log when that changes.
 * Thread-safe.
 */
final class Pulse {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private static final Map<State, Level> LEVELS = Map.of(State.OK, Level.INFO, State.STOPPED, Level.INFO);
    private static final List<State> WORST_FIRST = List.of(
            State.STOPPED,
            State.AUTH,
            State.QUOTA,
            State.CONFLICT,
            State.BACKOFF,
            State.STALE,
            State.STARTING,
            State.OK);

    private final String account;
    private final Clock clock;
    private final Map<Part, Health> parts = new EnumMap<>(Part.class);
    private Health told;

    /** What can be well or not by itself. */
    enum Part {
        MENTIONS,
        MESSAGES,
        STREAM,
        WEBHOOK,
        SENDING,
        BUDGET
    }

    Pulse(String account, Clock clock) {
        this.account = account;
        this.clock = clock;
        told = new Health(State.STARTING, clock.instant(), "");
        parts.put(Part.MENTIONS, told);
        parts.put(Part.MESSAGES, told);
    }

    synchronized Health health() {
        return told;
    }

    /** A stopped channel stays so. */
    synchronized void is(Part part, State state, String advice) {
        if (told.state() == State.STOPPED) {
            return;
        }
        Health before = parts.get(part);
        Instant since = before != null && before.state() == state ? before.since() : clock.instant();
        parts.put(part, new Health(state, since, advice));
        tell(worst());
    }

    synchronized void stopped() {
        tell(new Health(State.STOPPED, clock.instant(), ""));
    }

    private Health worst() {
        Health worst = told;
        int rank = Integer.MAX_VALUE;
        for (Health each : parts.values()) {
            if (WORST_FIRST.indexOf(each.state()) < rank) {
                worst = each;
                rank = WORST_FIRST.indexOf(each.state());
            }
        }
        return worst;
    }

    private void tell(Health now) {
        boolean changed = told.state() != now.state();
        told = changed ? now : new Health(now.state(), told.since(), now.advice());
        if (changed) {
            LOG.atLevel(LEVELS.getOrDefault(now.state(), Level.WARN))
                    .log("x account {}: {} {}", account, now.state(), now.advice());
        }
    }
}
