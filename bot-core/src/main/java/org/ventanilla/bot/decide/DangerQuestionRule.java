package org.ventanilla.bot.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.answer.Territory.HelpLine;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.conversation.PendingQuestion.WhetherInDanger;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Topic.Urgency;

/**
 * Somebody may be in danger and nothing else was understood: asked carefully, once in 24 hours, with the help lines in the
 * question. A yes is danger.
 */
final class DangerQuestionRule implements Rule {
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofHours(24);
    private static final String ASKED = "danger_question";
    private static final String MOST_LIKELY = "self_harm";

    @Override
    public Optional<Step> apply(Standing standing) {
        if (isYes(standing)) {
            return Optional.of(help(standing));
        }
        if (isNo(standing)) {
            return Optional.of(Step.of(
                    new Decision.Unknown(),
                    standing.state().askingNothing(),
                    standing.content(Phrase.DANGER_NONE).with(Buttons.person(standing))));
        }
        return standing.understanding().worrying() && isDue(standing) ? Optional.of(ask(standing)) : Optional.empty();
    }

    private static boolean isYes(Standing standing) {
        return standing.heard().button(Buttons.DANGER).isPresent()
                || (isAsked(standing) && standing.heard().answer().equals(Optional.of(YesOrNo.YES)));
    }

    private static boolean isNo(Standing standing) {
        return standing.heard().button(Buttons.NO_DANGER).isPresent()
                || (isAsked(standing) && standing.heard().answer().equals(Optional.of(YesOrNo.NO)));
    }

    private static boolean isAsked(Standing standing) {
        return standing.heard().kind() == Heard.Kind.TEXT
                && standing.state()
                        .question()
                        .filter(WhetherInDanger.class::isInstance)
                        .isPresent();
    }

    private static boolean isDue(Standing standing) {
        Instant asked = standing.state().safetyTold().get(ASKED);
        return asked == null || Duration.between(asked, standing.turn().now()).compareTo(ASKED_AGAIN_AFTER) >= 0;
    }

    private static Step ask(Standing standing) {
        PendingQuestion question = new WhetherInDanger();
        ConversationState after = standing.state()
                .asking(question)
                .toldSafety(ASKED, standing.turn().now());
        List<HelpLine> first = standing.knowledge().territory().linesFor(MOST_LIKELY).stream()
                .limit(1)
                .toList();
        Content content = Content.of(new SafetyText(standing).of(Phrase.DANGER_QUESTION, first))
                .with(Buttons.danger(standing));
        return Step.of(new Decision.Ask(question), after).saying(List.of(new Step.Say(OutgoingKind.SAFETY, content)));
    }

    private static Step help(Standing standing) {
        CaseDraft draft = standing.handOver(Reason.SAFETY, Urgency.URGENT).in(Lanes.PROTECTED);
        List<HelpLine> lines = standing.knowledge().territory().lines();
        return Step.of(
                        new Decision.Safety(List.of()),
                        standing.state().askingNothing().understood())
                .saying(List.of(
                        new Step.Say(
                                OutgoingKind.SAFETY,
                                Content.of(new SafetyText(standing).of(Phrase.DANGER_HELP, lines))),
                        new Step.Say(
                                OutgoingKind.SAFETY, standing.content(Phrase.SAFETY_CASE, standing.naming(draft)))))
                .opening(draft);
    }
}
