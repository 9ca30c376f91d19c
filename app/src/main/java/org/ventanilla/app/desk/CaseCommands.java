package org.ventanilla.app.desk;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.app.page.Notice;
import org.ventanilla.bot.desk.Desk;
import org.ventanilla.bot.desk.DeskResult;
import org.ventanilla.bot.staff.Account;

/** What agents do with a case. Each command leads back to its page, which says what became of it. */
@Controller
@RequestMapping("/agentes/casos/{id}")
class CaseCommands {
    private final Desk desk;
    private final VisibleCases cases;

    CaseCommands(Desk desk, VisibleCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @PostMapping("/tomar")
    String take(@PathVariable long id, Account agent, RedirectAttributes redirect) {
        return told("desk.done.take", desk.take(id, agent), id, agent, redirect);
    }

    @PostMapping("/responder")
    String reply(@PathVariable long id, @RequestParam String texto, Account agent, RedirectAttributes redirect) {
        if (texto.isBlank()) {
            Notice.refused("desk.refused.empty").on(redirect);
            return page(id);
        }
        DeskResult result = desk.reply(id, agent, texto.strip());
        if (!isDone(result)) {
            redirect.addFlashAttribute("typed", texto);
        }
        return told("desk.done.reply", result, id, agent, redirect);
    }

    @PostMapping("/devolver")
    String giveBack(@PathVariable long id, Account agent, RedirectAttributes redirect) {
        return told("desk.done.giveBack", desk.giveBack(id, agent), id, agent, redirect);
    }

    @PostMapping("/cerrar")
    String close(@PathVariable long id, Account agent, RedirectAttributes redirect) {
        return told("desk.done.close", desk.close(id, agent), id, agent, redirect);
    }

    @PostMapping("/reenviar")
    String sendAgain(@PathVariable long id, @RequestParam long mensaje, Account agent, RedirectAttributes redirect) {
        return told("desk.done.sendAgain", desk.sendAgain(id, agent, mensaje), id, agent, redirect);
    }

    private String told(String done, DeskResult result, long id, Account agent, RedirectAttributes redirect) {
        Notice notice = result.match(ok -> Notice.done(done), refused -> refusal(refused.why(), id, agent));
        notice.on(redirect);
        return page(id);
    }

    private Notice refusal(DeskResult.Why why, long id, Account agent) {
        String holder = cases.find(id, agent)
                .map(one -> cases.row(one, agent).holder())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Notice.refused("desk.refused." + why.name()).about(holder);
    }

    private static boolean isDone(DeskResult result) {
        return result.match(done -> true, refused -> false);
    }

    private static String page(long id) {
        return "redirect:/agentes/casos/" + id;
    }
}
