package org.ventanilla.x;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.ChannelNotes;
import org.ventanilla.bot.channel.Health.State;

/**
 * What this month's requests cost by X's list, and whether the budget allows more. Months are X's, in UTC. X counts itself;
 * this is our own count, for warning in time. Thread-safe.
 */
final class Meter {
    private static final Logger LOG = LoggerFactory.getLogger(Meter.class);
    private static final String PREFIX = "cost:";
    private static final int WARNED_AT_PERCENT = 80;

    private final ChannelNotes notes;
    private final Optional<Integer> budget;
    private final Pulse pulse;
    private final Clock clock;

    Meter(ChannelNotes notes, Optional<Integer> budget, Pulse pulse, Clock clock) {
        this.notes = notes;
        this.budget = budget;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** What is paid for, with its price in thousandths of a US dollar. */
    enum Kind {
        /** A post that mentions us, read by the app's own account. */
        MENTION_READ(1),
        MESSAGE_READ(10),
        /** A post that was streamed or pushed. */
        POST_PUSHED(5),
        MESSAGE_PUSHED(10),
        /** A reply to who mentioned us. */
        REPLY(10),
        REPLY_WITH_URL(200),
        MESSAGE_SENT(15);

        private final long price;

        Kind(long price) {
            this.price = price;
        }
    }

    /** Counts what was done. */
    synchronized void count(Kind kind, int times) {
        if (times == 0) {
            return;
        }
        Map<Kind, Long> counts = counts();
        long before = cost(counts);
        counts.merge(kind, (long) times, Long::sum);
        notes.write(PREFIX + month(), written(counts));
        warn(before, cost(counts));
    }

    /** Whether the bot may spend more by itself. */
    synchronized boolean allowsMore() {
        return budget.isEmpty() || cost(counts()) < limit();
    }

    /** What was spent this month, for people. */
    synchronized String told() {
        String spent = dollars(cost(counts()));
        return budget.map(most -> spent + " of " + most + " US dollars this month")
                .orElse(spent + " US dollars this month");
    }

    /** How often each kind was paid for this month. */
    synchronized Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (String each : notes.read(PREFIX + month()).orElse("").split(" ", -1)) {
            String[] sides = each.split("=", 2);
            if (sides.length == 2) {
                counts.put(Kind.valueOf(sides[0]), Long.parseLong(sides[1]));
            }
        }
        return counts;
    }

    /** Tells how the budget stands, once the month has changed too. */
    synchronized void tell() {
        long cost = cost(counts());
        if (budget.isEmpty() || cost * 100 < limit() * WARNED_AT_PERCENT) {
            pulse.is(Pulse.Part.BUDGET, State.OK, "");
        } else if (cost < limit()) {
            pulse.is(Pulse.Part.BUDGET, State.OK, "The month's budget for X is nearly spent: " + told() + ".");
        } else {
            pulse.is(
                    Pulse.Part.BUDGET,
                    State.QUOTA,
                    "The month's budget for X is spent (" + told() + "): people get what the bot would have answered."
                            + " Raise x.monthly_budget to go on.");
        }
    }

    private void warn(long before, long now) {
        if (budget.isPresent()) {
            long warned = limit() * WARNED_AT_PERCENT / 100;
            if (before < warned && now >= warned) {
                LOG.warn("x: {}", told());
            }
            tell();
        }
    }

    private long limit() {
        return budget.orElse(0) * 1000L;
    }

    private static long cost(Map<Kind, Long> counts) {
        return counts.entrySet().stream()
                .mapToLong(each -> each.getKey().price * each.getValue())
                .sum();
    }

    private static String dollars(long thousandths) {
        return String.format(Locale.ROOT, "%.2f", thousandths / 1000.0);
    }

    private static String written(Map<Kind, Long> counts) {
        List<String> all = new ArrayList<>();
        counts.forEach((kind, count) -> all.add(kind + "=" + count));
        return String.join(" ", all);
    }

    private String month() {
        return YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).toString();
    }
}
