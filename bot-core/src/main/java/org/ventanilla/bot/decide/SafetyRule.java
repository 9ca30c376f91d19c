package org.ventanilla.bot.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Topic;

/**
 * Someone may be in danger: the fixed text at once, once per conversation and topic in 24 hours, and an urgent case. It also
 * speaks while an agent holds the conversation.
 */
final class SafetyRule implements Rule {
    private static final Duration SAID_AGAIN_AFTER = Duration.ofHours(24);

    @Override
    public Optional<Step> apply(Standing standing) {
        List<Topic> topics = Topics.signalled(standing, Topic.Action.SAFETY);
        return topics.isEmpty() ? Optional.empty() : Optional.of(help(standing, topics));
    }

    private static Step help(Standing standing, List<Topic> topics) {
        CaseDraft draft = standing.handOver(Reason.SAFETY);
        List<Step.Say> says = new ArrayList<>();
        ConversationState after = standing.state();
        for (Topic topic : topics) {
            if (isDue(topic, standing)) {
                says.add(new Step.Say(OutgoingKind.SAFETY, Content.of(new SafetyText(standing).of(topic))));
                after = after.toldSafety(topic.id(), standing.turn().now());
            }
        }
        if (after.holder().isBot()) {
            says.add(new Step.Say(OutgoingKind.SAFETY, standing.content(Phrase.SAFETY_CASE, standing.naming(draft))));
        }
        Decision decision = new Decision.Safety(topics.stream().map(Topic::id).toList());
        return Step.of(decision, after.askingNothing().understood())
                .saying(says)
                .opening(draft);
    }

    private static boolean isDue(Topic topic, Standing standing) {
        Instant told = standing.state().safetyTold().get(topic.id());
        return told == null || Duration.between(told, standing.turn().now()).compareTo(SAID_AGAIN_AFTER) >= 0;
    }
}
