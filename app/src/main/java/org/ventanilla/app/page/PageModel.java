package org.ventanilla.app.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.knowledge.content.Content;

/** Gives every page what the layout needs. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {
    private final Institution institution;
    private final Look look;
    private final AccountStore accounts;
    private final Clock clock;

    PageModel(Content content, Look look, AccountStore accounts, Clock clock) {
        this.institution = content.institution();
        this.look = look;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request, Locale locale) {
        return new Page(institution, look.theme(), accounts, request, locale);
    }

    @ModelAttribute("times")
    LocalTimes times(Locale locale) {
        return new LocalTimes(institution.timeZone(), locale, clock.instant());
    }
}
