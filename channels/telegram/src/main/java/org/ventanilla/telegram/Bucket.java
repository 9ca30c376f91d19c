package org.ventanilla.telegram;

/**
 * A leaky bucket: so many messages at once, then one each interval. Not thread-safe.
 *
 * @see <a href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">Telegram's limits</a>
 */
final class Bucket {
    private final int burst;
    private final long intervalNanos;
    private double level;
    private long at;

    Bucket(int burst, long intervalNanos, long now) {
        this.burst = burst;
        this.intervalNanos = intervalNanos;
        at = now;
    }

    /** How long until one more fits, in nanoseconds; 0 when it fits now. */
    long untilFree(long now) {
        leak(now);
        return (long) Math.ceil(Math.max(0, level + 1 - burst) * intervalNanos);
    }

    void add(long now) {
        leak(now);
        level++;
    }

    /** How many messages are in it. */
    double level(long now) {
        leak(now);
        return level;
    }

    private void leak(long now) {
        level = Math.max(0, level - (double) (now - at) / intervalNanos);
        at = now;
    }
}
