package org.ventanilla.bot.decide;

import java.util.Optional;

/** While an agent holds the conversation, the bot is silent. */
final class AgentHoldsRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        return standing.state().holder().isBot() ? Optional.empty() : Optional.of(Step.silent(standing.state()));
    }
}
