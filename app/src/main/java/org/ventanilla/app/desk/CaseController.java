package org.ventanilla.app.desk;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.ventanilla.app.page.VisibleText;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.staff.Account;

/** One case: the whole page, and its live pieces, each of which can be fetched alone. */
@Controller
@RequestMapping("/agentes/casos/{id}")
class CaseController {
    private final VisibleCases cases;
    private final Transcripts transcripts;
    private final Facts facts;
    private final ConversationStore conversations;

    CaseController(VisibleCases cases, Transcripts transcripts, Facts facts, ConversationStore conversations) {
        this.cases = cases;
        this.transcripts = transcripts;
        this.facts = facts;
        this.conversations = conversations;
    }

    @GetMapping
    String page(@PathVariable long id, Account account, Locale locale, Model model) {
        Case one = shown(id, account, model);
        transcript(one, model);
        facts(one, account, locale, model);
        model.addAttribute("rows", cases.openRows(account)).addAttribute("selected", id);
        return "desk/case";
    }

    @GetMapping("/conversacion")
    String transcript(@PathVariable long id, Account account, Model model) {
        transcript(shown(id, account, model), model);
        return "desk/pieces :: transcript";
    }

    @GetMapping("/datos")
    String facts(@PathVariable long id, Account account, Locale locale, Model model) {
        facts(shown(id, account, model), account, locale, model);
        return "desk/pieces :: facts";
    }

    @GetMapping("/acciones")
    String actions(@PathVariable long id, Account account, Model model) {
        shown(id, account, model);
        return "desk/pieces :: actions";
    }

    private Case shown(long id, Account account, Model model) {
        Case one = cases.find(id, account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("row", cases.row(one, account));
        return one;
    }

    private void transcript(Case one, Model model) {
        List<TranscriptLine> lines = transcripts.latest(one.conversationId());
        String citizen = conversations
                .find(one.conversationId())
                .map(conversation -> conversation.citizen().name())
                .map(VisibleText::of)
                .orElse("");
        long replies = lines.stream()
                .filter(line -> line.speaker() == TranscriptLine.Speaker.AGENT)
                .count();
        model.addAttribute("lines", lines).addAttribute("citizen", citizen).addAttribute("replies", replies);
    }

    private void facts(Case one, Account account, Locale locale, Model model) {
        model.addAttribute("facts", facts.of(one, account, new Language(locale.getLanguage())));
    }
}
