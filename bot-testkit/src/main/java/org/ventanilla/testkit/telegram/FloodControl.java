package org.ventanilla.testkit.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Flood limits, stricter than the real server's: a burst of three messages and then one a second in a chat, twenty a minute in
 * a group, thirty a second in all. Who sends while asked to wait is counted. Thread-safe.
 */
final class FloodControl {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int BURST = 3;
    private static final int IN_A_GROUP = 20;
    private static final int IN_ALL = 30;
    private static final int CHAT_WAIT_SECONDS = 2;
    private static final int ALL_WAIT_SECONDS = 1;

    private final Map<Long, Deque<Long>> sent = new HashMap<>();
    private final Map<Long, Long> closedUntil = new HashMap<>();
    private final Deque<Long> all = new ArrayDeque<>();
    private long allClosedUntil;
    private int impatient;
    private boolean on;

    synchronized void enforce() {
        on = true;
    }

    synchronized int impatient() {
        return impatient;
    }

    synchronized void check(long chat) throws ApiError {
        if (!on) {
            return;
        }
        long now = System.nanoTime();
        long waits = Math.max(closedUntil.getOrDefault(chat, now) - now, allClosedUntil - now);
        if (waits > 0) {
            impatient++;
            throw tooMany((int) (waits / SECOND) + 1);
        }
        Deque<Long> here = sent.computeIfAbsent(chat, any -> new ArrayDeque<>());
        forget(here, now - MINUTE);
        forget(all, now - SECOND);
        if (isFull(chat, here, now)) {
            closedUntil.put(chat, now + CHAT_WAIT_SECONDS * SECOND);
            throw tooMany(CHAT_WAIT_SECONDS);
        }
        if (all.size() >= IN_ALL) {
            allClosedUntil = now + ALL_WAIT_SECONDS * SECOND;
            throw tooMany(ALL_WAIT_SECONDS);
        }
        here.add(now);
        all.add(now);
    }

    /** A chat's bucket holds three and gets one more each second. */
    private static boolean isFull(long chat, Deque<Long> here, long now) {
        if (chat < 0) {
            return here.size() >= IN_A_GROUP;
        }
        double level = 0;
        long last = here.isEmpty() ? now : here.peek();
        for (long at : here) {
            level = Math.max(0, level - (double) (at - last) / SECOND) + 1;
            last = at;
        }
        return Math.max(0, level - (double) (now - last) / SECOND) + 1 > BURST;
    }

    private static void forget(Deque<Long> times, long before) {
        while (!times.isEmpty() && times.peek() < before) {
            times.remove();
        }
    }

    private static ApiError tooMany(int seconds) {
        return new ApiError(429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", (long) seconds));
    }
}
