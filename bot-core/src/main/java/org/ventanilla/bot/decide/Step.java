package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;

/**
 * What one rule makes of one thing that was heard.
 *
 * @param says in order, before the first one is introduced
 * @param opens the case it opens or adds to
 * @param used articles as {@code id@version} and incidents as {@code id}
 */
record Step(
        Decision decision,
        ConversationState after,
        List<Say> says,
        Optional<CaseDraft> opens,
        List<OutageReport> reports,
        List<String> used) {
    Step {
        says = List.copyOf(says);
        reports = List.copyOf(reports);
        used = List.copyOf(used);
    }

    /** Something to be said. */
    record Say(OutgoingKind kind, Content content) {}

    static Step of(Decision decision, ConversationState after, Content... answers) {
        List<Say> says = new ArrayList<>();
        for (Content answer : answers) {
            says.add(new Say(OutgoingKind.ANSWER, answer));
        }
        return new Step(decision, after, says, Optional.empty(), List.of(), List.of());
    }

    static Step silent(ConversationState after) {
        return of(new Decision.StayOut(), after);
    }

    Step opening(CaseDraft draft) {
        return new Step(decision, after, says, Optional.of(draft), reports, used);
    }

    Step reporting(List<OutageReport> outages) {
        return new Step(decision, after, says, opens, outages, used);
    }

    Step using(List<String> ids) {
        return new Step(decision, after, says, opens, reports, ids);
    }

    Step saying(List<Say> others) {
        return new Step(decision, after, others, opens, reports, used);
    }
}
