package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingQuestion;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.understand.Service;

/** The steps that tell a status, or ask for what is missing to tell it. */
final class Status {
    private Status() {}

    static Step of(Standing standing, List<String> services, List<String> zones) {
        StatusText text = new StatusText(standing);
        List<Content> contents = new ArrayList<>();
        List<String> used = new ArrayList<>();
        List<OutageReport> reports = new ArrayList<>();
        for (String service : services) {
            for (String zone : zones) {
                StatusText.Found found = text.of(service, zone);
                contents.addAll(found.contents());
                used.addAll(found.ids());
                if (found.ids().isEmpty()) {
                    contents.add(text.nothingReported(service, zone));
                    reports.add(new OutageReport(service, zone));
                }
            }
        }
        ConversationState after =
                standing.state().in(zones.get(0)).askingNothing().understood();
        return Step.of(
                        new Decision.Status(services.get(0), zones.get(0), used),
                        after,
                        contents.toArray(Content[]::new))
                .reporting(reports)
                .using(used);
    }

    static Step whichZone(Standing standing, String service) {
        return asking(standing, service, question(standing, service));
    }

    static Step zoneUnknown(Standing standing, String service) {
        Step step = asking(standing, service, standing.say(Phrase.ZONE_UNKNOWN));
        return new Step(
                step.decision(),
                step.after().misunderstoodOnceMore(),
                step.says(),
                step.opens(),
                step.reports(),
                step.used());
    }

    private static Step asking(Standing standing, String service, String text) {
        PendingQuestion question = new PendingQuestion.WhichZone(service);
        return Step.of(
                new Decision.Ask(question),
                standing.state().asking(question),
                Content.of(text).with(Buttons.zones(standing, service)));
    }

    private static String question(Standing standing, String service) {
        Optional<String> own = standing.knowledge().gazetteer().service(service).flatMap(known -> own(known, standing));
        return own.orElseGet(() -> standing.say(Phrase.WHICH_ZONE));
    }

    private static Optional<String> own(Service service, Standing standing) {
        Service.Wording wording = service.wordings().get(standing.language());
        return wording == null ? Optional.empty() : wording.question();
    }
}
