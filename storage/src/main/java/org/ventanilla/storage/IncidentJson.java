package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.language.Language;

/** An incident as JSON. */
final class IncidentJson {
    private IncidentJson() {}

    static String write(Incident incident) {
        ObjectNode json = Json.object()
                .put("id", incident.id())
                .put("service", incident.service())
                .put("severity", incident.severity().name())
                .put("first", incident.first().code())
                .put("started", incident.started().toString())
                .put("source", incident.source())
                .put("updated", incident.updated().toString());
        Json.putIfPresent(json, "expectedEnd", incident.expectedEnd());
        Json.putIfPresent(json, "nextUpdate", incident.nextUpdate());
        json.set("zones", Json.texts(incident.zones()));
        json.set("wordings", Json.map(incident.wordings(), IncidentJson::wording));
        return json.toString();
    }

    static Incident read(String stored) {
        Fields json = Json.read(stored);
        return new Incident(
                json.text("id"),
                json.text("service"),
                json.texts("zones"),
                Incident.Severity.valueOf(json.text("severity")),
                json.map("wordings", Language::new, node -> wording(new Fields(node))),
                new Language(json.text("first")),
                json.instant("started"),
                json.maybeInstant("expectedEnd"),
                json.maybeInstant("nextUpdate"),
                json.text("source"),
                json.instant("updated"));
    }

    private static ObjectNode wording(Incident.Wording wording) {
        return Json.object().put("title", wording.title()).put("text", wording.text());
    }

    private static Incident.Wording wording(Fields json) {
        return new Incident.Wording(json.text("title"), json.text("text"));
    }
}
