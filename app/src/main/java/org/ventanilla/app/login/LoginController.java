package org.ventanilla.app.login;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.ventanilla.bot.staff.Account;

/** The log-in page, and where everybody goes from there. */
@Controller
class LoginController {
    @GetMapping("/entrar")
    String logIn() {
        return "login/log-in";
    }

    @GetMapping("/inicio")
    String start(Account account) {
        return switch (account.role()) {
            case AGENT, SUPERVISOR -> "redirect:/agentes";
            case EDITOR -> "redirect:/editores";
            case ADMIN -> "login/start";
        };
    }
}
