package org.ventanilla.app.editor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.understand.Service;
import org.ventanilla.bot.understand.Zone;
import org.ventanilla.knowledge.IncidentStore;

/** What citizens reported where no incident was known: perhaps there is one. */
final class Reports {
    private static final Duration LATELY = Duration.ofHours(24);

    private Reports() {}

    /** How often a service was said to fail in a zone. */
    record Report(String service, String zone, int count) {}

    /** Those of the last day, the most frequent first. */
    static List<Report> lately(IncidentStore incidents, Knowledge knowledge, Instant now) {
        List<Report> reports = new ArrayList<>();
        for (Service service : knowledge.gazetteer().services()) {
            for (Zone zone : knowledge.gazetteer().zones()) {
                int count = incidents.reports(service.id(), zone.id(), now.minus(LATELY));
                if (count > 0) {
                    reports.add(new Report(service.id(), zone.id(), count));
                }
            }
        }
        reports.sort(Comparator.comparing(Report::count).reversed());
        return reports;
    }
}
