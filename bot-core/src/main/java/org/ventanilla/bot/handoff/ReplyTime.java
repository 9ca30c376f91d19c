package org.ventanilla.bot.handoff;

/**
 * A span of business time.
 *
 * @param amount at least 1
 */
public record ReplyTime(int amount, Unit unit) {
    public ReplyTime {
        if (amount < 1) {
            throw new IllegalArgumentException("a reply time is at least 1 but was " + amount);
        }
    }

    /** What is counted. */
    public enum Unit {
        MINUTES,
        HOURS,
        /** Business days: until closing time of the n-th one after today. */
        DAYS
    }
}
