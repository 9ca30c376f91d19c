package org.ventanilla.bot.deliver;

import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.message.Outgoing;

/** Hears of messages that a channel refuses for good, before that is recorded. Thread-safe. */
@FunctionalInterface
public interface Refusals {
    /** What is refused is only recorded. */
    Refusals RECORDED_ONLY = (message, why) -> {};

    /** May hear of the same refusal twice, when the process ends in between. */
    void refused(Outgoing message, Rejected why);
}
