package org.ventanilla.app.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Gazetteer;

/** Makes an incident of what was typed, or says which fields are in the way. */
final class IncidentReading {
    private final IncidentForm form;
    private final Gazetteer gazetteer;
    private final List<Language> languages;
    private final ZoneId zone;
    private final Troubles troubles = new Troubles();

    private IncidentReading(IncidentForm form, Knowledge knowledge) {
        this.form = form;
        this.gazetteer = knowledge.gazetteer();
        this.languages = knowledge.institution().languages();
        this.zone = knowledge.institution().timeZone();
    }

    /**
     * What came of it.
     *
     * @param incident empty when there are troubles
     */
    record Read(Optional<Incident> incident, Troubles troubles) {}

    static Read read(IncidentForm form, Knowledge knowledge, String id, Instant now) {
        return new IncidentReading(form, knowledge).read(id, now);
    }

    private Read read(String id, Instant now) {
        service();
        zones();
        if (form.severity().isEmpty()) {
            troubles.error("severity", "editor.problem.missing");
        }
        filled("source");
        Optional<Instant> started = moment(IncidentForm.STARTED);
        if (form.text(IncidentForm.STARTED).isEmpty()) {
            troubles.error(IncidentForm.STARTED, "editor.problem.missing");
        }
        Optional<Instant> end = moment(IncidentForm.EXPECTED_END);
        if (started.isPresent() && end.filter(started.get()::isBefore).isEmpty() && end.isPresent()) {
            troubles.error(IncidentForm.EXPECTED_END, "editor.problem.endBeforeStart");
        }
        Optional<Instant> update = moment(IncidentForm.NEXT_UPDATE);
        Map<Language, Incident.Wording> wordings = wordings();
        if (!troubles.isEmpty()) {
            return new Read(Optional.empty(), troubles);
        }
        return new Read(
                Optional.of(new Incident(
                        id,
                        form.text("service"),
                        form.zones(),
                        form.severity().orElseThrow(),
                        wordings,
                        languages.get(0),
                        started.orElseThrow(),
                        end,
                        update,
                        form.text("source"),
                        now)),
                troubles);
    }

    private void service() {
        if (gazetteer.service(form.text("service")).isEmpty()) {
            troubles.error("service", "editor.problem.missing");
        }
    }

    private void zones() {
        boolean allKnown =
                form.zones().stream().allMatch(id -> gazetteer.zone(id).isPresent());
        if (form.zones().isEmpty() || !allKnown) {
            troubles.error("zones", "editor.problem.noZone");
        }
    }

    private void filled(String field) {
        if (form.text(field).isEmpty()) {
            troubles.error(field, "editor.problem.missing");
        }
    }

    private Optional<Instant> moment(String field) {
        Optional<Instant> moment = form.moment(field, zone);
        if (moment.isEmpty() && !form.text(field).isEmpty()) {
            troubles.error(field, "editor.problem.date");
        }
        return moment;
    }

    /** In the first language always; in another only when something is written in it, and then in full. */
    private Map<Language, Incident.Wording> wordings() {
        Map<Language, Incident.Wording> wordings = new LinkedHashMap<>();
        for (Language language : languages) {
            String title = form.text(IncidentForm.TITLE, language);
            String text = form.text(IncidentForm.TEXT, language);
            if (language.equals(languages.get(0)) || !title.isEmpty() || !text.isEmpty()) {
                filled(ArticleFields.in(IncidentForm.TITLE, language));
                filled(ArticleFields.in(IncidentForm.TEXT, language));
                wordings.put(language, new Incident.Wording(title, text));
            }
        }
        return wordings;
    }
}
