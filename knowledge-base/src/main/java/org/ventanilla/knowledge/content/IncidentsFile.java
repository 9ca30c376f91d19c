package org.ventanilla.knowledge.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Incident.Severity;
import org.ventanilla.bot.answer.Incident.Wording;
import org.ventanilla.bot.language.Language;

/** Reads {@code incidents.yaml}, when there is one. */
final class IncidentsFile {
    private static final Map<String, Severity> SEVERITIES =
            Map.of("minor", Severity.MINOR, "major", Severity.MAJOR, "critical", Severity.CRITICAL);

    private final Ids ids = new Ids();
    private final Ids services;
    private final Ids zones;
    private final Language first;
    private final Instant start;

    IncidentsFile(Ids services, Ids zones, Language first, Instant start) {
        this.services = services;
        this.zones = zones;
        this.first = first;
        this.start = start;
    }

    List<Incident> read(Folder folder) {
        return folder.has("incidents.yaml")
                ? folder.yaml("incidents.yaml").map(this::read).orElse(List.of())
                : List.of();
    }

    private List<Incident> read(Fields fields) {
        List<Incident> incidents = new ArrayList<>();
        for (Fields incident : fields.maps("incidents")) {
            incident(incident).ifPresent(incidents::add);
        }
        fields.refuseOthers();
        return incidents;
    }

    private Optional<Incident> incident(Fields fields) {
        int before = fields.errors();
        String id = fields.id("id");
        ids.add(fields, id);
        String service = service(fields);
        List<String> affected = zones(fields);
        Optional<Severity> severity = fields.choice("severity", SEVERITIES);
        Map<Language, Wording> wordings = wordings(fields);
        Optional<Instant> started = Moment.of(fields, "started", fields.text("started"), start);
        Optional<Instant> end = moment(fields, "expected_end", started);
        Optional<Instant> update = moment(fields, "next_update", started);
        String source = fields.text("source");
        fields.refuseOthers();
        if (fields.errors() > before || severity.isEmpty() || started.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Incident(
                id, service, affected, severity.get(), wordings, first, started.get(), end, update, source, start));
    }

    private String service(Fields fields) {
        String service = fields.text("service");
        if (!service.isEmpty() && services.lacks(service)) {
            fields.error("service", "`" + service + "` is not in services.yaml", "write the id of a service there");
        }
        return service;
    }

    private List<String> zones(Fields fields) {
        List<String> affected = Text.values(fields.texts("zones"));
        for (int i = 0; i < affected.size(); i++) {
            if (zones.lacks(affected.get(i))) {
                fields.error(
                        "zones", i, "`" + affected.get(i) + "` is not in zones.yaml", "write the id of a zone there");
            }
        }
        if (affected.isEmpty()) {
            fields.error("zones", "names no zone", "list at least one");
        }
        return affected;
    }

    private Map<Language, Wording> wordings(Fields fields) {
        Map<Language, Wording> wordings = new HashMap<>();
        wordings.put(first, new Wording(fields.text("title"), fields.text("text")));
        wordings.putAll(Translations.of(fields, first, (language, translation) -> {
            Wording wording = new Wording(translation.text("title"), translation.text("text"));
            translation.refuseOthers();
            return wording;
        }));
        return wordings;
    }

    private Optional<Instant> moment(Fields fields, String name, Optional<Instant> started) {
        Optional<Instant> moment = fields.optionalText(name).flatMap(text -> Moment.of(fields, name, text, start));
        if (moment.isPresent() && started.isPresent() && !started.get().isBefore(moment.get())) {
            fields.error(name, "lies before `started`", "write a time after it");
        }
        return moment;
    }
}
