package org.ventanilla.app.editor;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.app.page.Names;
import org.ventanilla.app.page.Notice;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Incident.Severity;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.knowledge.IncidentStore;
import org.ventanilla.knowledge.KnowledgeBase;

/** The services that fail. What is saved here, citizens hear at once. */
@Controller
@RequestMapping("/editores/incidencias")
class IncidentController {
    private static final int ID_LENGTH = 8;

    private final IncidentStore incidents;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    IncidentController(IncidentStore incidents, KnowledgeBase knowledge, Clock clock) {
        this.incidents = incidents;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping
    String open(Locale locale, Model model) {
        model.addAttribute("incidents", incidents.open())
                .addAttribute("reader", Articles.reader(locale))
                .addAttribute("names", names(locale))
                .addAttribute("reports", Reports.lately(incidents, known(), clock.instant()));
        return "editor/incidents";
    }

    @GetMapping("/nueva")
    String blank(Locale locale, Model model) {
        IncidentForm form =
                IncidentForm.blank(clock.instant(), known().institution().timeZone());
        return page(form, new Troubles(), Optional.empty(), locale, model);
    }

    @PostMapping("/nueva")
    String add(
            @RequestParam MultiValueMap<String, String> sent, Locale locale, Model model, RedirectAttributes redirect) {
        String id = "aviso-" + UUID.randomUUID().toString().substring(0, ID_LENGTH);
        return save(id, Optional.empty(), IncidentForm.sent(sent), locale, model, redirect);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String id, Locale locale, Model model) {
        Incident incident = existing(id);
        IncidentForm form = IncidentForm.of(incident, known().institution().timeZone());
        return page(form, new Troubles(), Optional.of(incident), locale, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return save(id, Optional.of(existing(id)), IncidentForm.sent(sent), locale, model, redirect);
    }

    @PostMapping("/{id}/cerrar")
    String close(@PathVariable String id, RedirectAttributes redirect) {
        incidents.close(id, clock.instant());
        knowledge.refresh();
        Notice.done("editor.done.closeIncident").on(redirect);
        return "redirect:/editores/incidencias";
    }

    private String save(
            String id,
            Optional<Incident> before,
            IncidentForm form,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        IncidentReading.Read read = IncidentReading.read(form, known(), id, clock.instant());
        if (read.incident().isEmpty()) {
            return page(form, read.troubles(), before, locale, model);
        }
        incidents.save(read.incident().get(), clock.instant());
        knowledge.refresh();
        Notice.done("editor.done.saveIncident").on(redirect);
        return "redirect:/editores/incidencias";
    }

    private Incident existing(String id) {
        return incidents.open().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(IncidentForm form, Troubles troubles, Optional<Incident> incident, Locale locale, Model model) {
        model.addAttribute("form", form)
                .addAttribute("troubles", troubles)
                .addAttribute("incident", incident.orElse(null))
                .addAttribute("gazetteer", known().gazetteer())
                .addAttribute("languages", known().institution().languages())
                .addAttribute("severities", List.of(Severity.values()))
                .addAttribute("names", names(locale));
        return "editor/incident";
    }

    private Names names(Locale locale) {
        return new Names(known(), Articles.reader(locale));
    }

    private Knowledge known() {
        return knowledge.current().knowledge();
    }
}
