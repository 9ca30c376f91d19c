package org.ventanilla.bot.handoff;

import org.ventanilla.bot.understand.Topic.Urgency;

/**
 * When people promise to reply, by urgency.
 *
 * @param aroundTheClock whether somebody reads urgent cases outside business hours
 */
public record ReplyTimes(ReplyTime urgent, ReplyTime high, ReplyTime normal, boolean aroundTheClock) {
    public ReplyTime of(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> urgent;
            case HIGH -> high;
            case NORMAL -> normal;
        };
    }
}
