package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.understand.Topic;

/** A topic that only people may answer: data-protection requests, corruption, advice. */
final class TopicRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        return Topics.signalled(standing, Topic.Action.HANDOFF).stream()
                .findFirst()
                .map(topic -> HandOver.toAPerson(standing, Reason.TOPIC, Optional.of(topic.id())));
    }
}
