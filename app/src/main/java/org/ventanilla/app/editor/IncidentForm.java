package org.ventanilla.app.editor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Incident.Severity;
import org.ventanilla.bot.language.Language;

/**
 * An incident as an editor types it. Times are local to the institution.
 *
 * @param texts of the fields that hold one, by name
 * @param zones ids
 */
record IncidentForm(Map<String, String> texts, List<String> zones) {
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String STARTED = "started";
    static final String EXPECTED_END = "expected_end";
    static final String NEXT_UPDATE = "next_update";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    IncidentForm {
        texts = Map.copyOf(texts);
        zones = List.copyOf(zones);
    }

    static IncidentForm sent(MultiValueMap<String, String> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        sent.toSingleValueMap()
                .forEach((field, text) ->
                        texts.put(field, text.replace("\r\n", "\n").strip()));
        return new IncidentForm(texts, sent.getOrDefault("zones", List.of()));
    }

    static IncidentForm blank(Instant now, ZoneId zone) {
        return new IncidentForm(Map.of("severity", "MAJOR", STARTED, local(now, zone)), List.of());
    }

    static IncidentForm of(Incident incident, ZoneId zone) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("service", incident.service());
        texts.put("severity", incident.severity().name());
        texts.put("source", incident.source());
        texts.put(STARTED, local(incident.started(), zone));
        incident.expectedEnd().ifPresent(end -> texts.put(EXPECTED_END, local(end, zone)));
        incident.nextUpdate().ifPresent(update -> texts.put(NEXT_UPDATE, local(update, zone)));
        incident.wordings().forEach((language, wording) -> {
            texts.put(ArticleFields.in(TITLE, language), wording.title());
            texts.put(ArticleFields.in(TEXT, language), wording.text());
        });
        return new IncidentForm(texts, incident.zones());
    }

    private static String local(Instant moment, ZoneId zone) {
        return TIME.format(ZonedDateTime.ofInstant(moment, zone));
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public String text(String field, Language language) {
        return text(ArticleFields.in(field, language));
    }

    Optional<Severity> severity() {
        return List.of(Severity.values()).stream()
                .filter(each -> each.name().equals(text("severity")))
                .findFirst();
    }

    /** The moment that a field names; empty when it is blank or no time. */
    Optional<Instant> moment(String field, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text(field)).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
