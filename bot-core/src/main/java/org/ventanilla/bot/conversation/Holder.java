package org.ventanilla.bot.conversation;

import java.util.Optional;

/**
 * Who answers in a conversation.
 *
 * @param agent the account of the agent; empty when it is the bot
 */
public record Holder(Optional<String> agent) {
    public static final Holder BOT = new Holder(Optional.empty());

    public static Holder agent(String account) {
        return new Holder(Optional.of(account));
    }

    public boolean isBot() {
        return agent.isEmpty();
    }
}
