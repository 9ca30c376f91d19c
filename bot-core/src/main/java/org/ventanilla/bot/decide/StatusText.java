package org.ventanilla.bot.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Source;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.Service;
import org.ventanilla.bot.understand.Zone;

/** What is known of services in zones, as replies. */
record StatusText(Standing standing) {
    /** The incidents of one service in one zone, as replies. */
    record Found(String service, String zone, List<String> ids, List<Content> contents) {}

    Found of(String service, String zone) {
        List<Incident> incidents = standing.knowledge().incidents(service, zone);
        return new Found(
                service,
                zone,
                incidents.stream().map(Incident::id).toList(),
                incidents.stream().map(this::content).toList());
    }

    Content nothingReported(String service, String zone) {
        return standing.content(Phrase.NO_INCIDENT, Map.of("service", serviceName(service), "zone", zoneName(zone)));
    }

    /** Open incidents of the services that the message names, where its zone is known. */
    List<Found> knownOfWhatIsNamed() {
        List<String> zones = Zones.of(standing);
        List<Found> found = new ArrayList<>();
        for (String service : namedServices()) {
            for (String zone : zones) {
                Found here = of(service, zone);
                if (!here.ids().isEmpty()) {
                    found.add(here);
                }
            }
        }
        return found;
    }

    private Set<String> namedServices() {
        Set<String> services = new LinkedHashSet<>();
        Stream.of(Entity.Type.FAILURE, Entity.Type.SERVICE)
                .flatMap(standing.understanding()::named)
                .forEach(services::add);
        return services;
    }

    /** One line for each service in a zone, for agents. */
    List<String> known(String zone) {
        List<String> lines = new ArrayList<>();
        for (Service service : standing.knowledge().gazetteer().services()) {
            lines.addAll(known(service, zone));
        }
        return lines;
    }

    private List<String> known(Service service, String zone) {
        List<Incident> incidents = standing.knowledge().incidents(service.id(), zone);
        String name = service.name(standing.knowledge().institution().defaultLanguage());
        if (incidents.isEmpty()) {
            return List.of(standing.say(Phrase.CASE_NOTHING_REPORTED, Map.of("service", name)));
        }
        return incidents.stream()
                .map(incident -> name + ": "
                        + incident.in(standing.knowledge().institution().defaultLanguage())
                                .title())
                .toList();
    }

    private Content content(Incident incident) {
        Incident.Wording wording = incident.in(standing.language());
        String text = standing.say(Phrase.INCIDENT, Map.of("title", wording.title(), "text", wording.text())) + "\n\n"
                + times(incident);
        Source source = new Source(incident.source(), Optional.empty(), incident.updated());
        return new Content(text, Optional.empty(), List.of(), Optional.of(source));
    }

    private String times(Incident incident) {
        Moments moments = standing.moments();
        String end = incident.expectedEnd()
                .filter(standing.turn().now()::isBefore)
                .map(moment -> standing.say(Phrase.INCIDENT_END, Map.of("end", moments.day(moment))))
                .orElseGet(() -> standing.say(Phrase.INCIDENT_END_UNKNOWN));
        return incident.nextUpdate()
                .filter(standing.turn().now()::isBefore)
                .map(moment -> end + " " + standing.say(Phrase.INCIDENT_UPDATE, Map.of("update", moments.day(moment))))
                .orElse(end);
    }

    private String serviceName(String id) {
        return standing.knowledge()
                .gazetteer()
                .service(id)
                .map(service -> service.name(standing.language())
                        .toLowerCase(standing.language().locale()))
                .orElse(id);
    }

    private String zoneName(String id) {
        return standing.knowledge().gazetteer().zone(id).map(Zone::name).orElse(id);
    }
}
