package org.ventanilla.app.desk;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.ventanilla.app.page.Markup;
import org.ventanilla.app.page.Names;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.staff.Account;

/** The lists of cases, the stream that keeps pages live, and the articles an agent may want to quote. */
@Controller
@RequestMapping("/agentes")
class DeskController {
    private final VisibleCases cases;
    private final LiveDesk live;
    private final KnowledgeSource knowledge;
    private final Markup markup;

    DeskController(VisibleCases cases, LiveDesk live, KnowledgeSource knowledge, Markup markup) {
        this.cases = cases;
        this.live = live;
        this.knowledge = knowledge;
        this.markup = markup;
    }

    @GetMapping
    String open(Account account, Model model) {
        List<CaseRow> rows = cases.openRows(account);
        model.addAttribute("rows", rows).addAttribute("selected", 0L);
        return "desk/open";
    }

    @GetMapping("/cerrados")
    String closed(Account account, Model model) {
        model.addAttribute("rows", cases.closedRows(account)).addAttribute("selected", 0L);
        return "desk/closed";
    }

    /** The open cases alone, for a page that is there already. */
    @GetMapping("/lista")
    String list(Account account, @RequestParam(defaultValue = "0") long caso, Model model) {
        model.addAttribute("rows", cases.openRows(account)).addAttribute("selected", caso);
        return "desk/cases :: open";
    }

    @GetMapping(path = "/eventos", produces = "text/event-stream")
    SseEmitter events(Account account, @RequestParam(defaultValue = "0") long caso) {
        return live.open(account, caso);
    }

    @GetMapping("/articulos/{id}")
    String article(@PathVariable String id, Locale locale, Model model) {
        KnowledgeSource.Current current = knowledge.current();
        Article article = current.knowledge().articles().get(id);
        if (article == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Names names = new Names(current.knowledge(), new Language(locale.getLanguage()));
        Article.Wording wording = names.wording(article).orElseThrow();
        model.addAttribute("article", article)
                .addAttribute("wording", wording)
                .addAttribute("html", markup.html(wording.answer()));
        return "desk/article";
    }
}
