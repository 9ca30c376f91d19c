package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.understand.Topic;

/**
 * A citizen complains: a receipt and a person, never an argument. What is known of the services they name is added to the
 * receipt, not given instead of it.
 */
final class ComplaintRule implements Rule {
    @Override
    public Optional<Step> apply(Standing standing) {
        return Topics.signalled(standing, Topic.Action.COMPLAINT).stream()
                .findFirst()
                .map(topic -> acknowledge(standing, topic));
    }

    private static Step acknowledge(Standing standing, Topic topic) {
        CaseDraft draft = standing.handOver(Reason.COMPLAINT);
        Phrase phrase = standing.openCase().isPresent() ? Phrase.COMPLAINT_AGAIN : Phrase.COMPLAINT;
        List<Step.Say> says = new ArrayList<>();
        says.add(new Step.Say(OutgoingKind.ANSWER, standing.content(phrase, standing.naming(draft))));
        StatusText status = new StatusText(standing);
        List<StatusText.Found> known = status.knownOfWhatIsNamed();
        for (StatusText.Found found : known) {
            for (Content incident : found.contents()) {
                says.add(new Step.Say(OutgoingKind.ANSWER, incident));
            }
        }
        return Step.of(
                        new Decision.Complaint(topic.id()),
                        standing.state().askingNothing().understood())
                .saying(says)
                .opening(draft)
                .using(known.stream().flatMap(found -> found.ids().stream()).toList());
    }
}
