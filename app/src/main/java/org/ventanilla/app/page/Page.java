package org.ventanilla.app.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.knowledge.content.Theme;

/** What the layout shows around every page. Looks up only what a template asks for. */
public final class Page {
    private final Institution institution;
    private final Theme theme;
    private final AccountStore accounts;
    private final HttpServletRequest request;
    private final Locale locale;

    Page(Institution institution, Theme theme, AccountStore accounts, HttpServletRequest request, Locale locale) {
        this.institution = institution;
        this.theme = theme;
        this.accounts = accounts;
        this.request = request;
        this.locale = locale;
    }

    public Institution institution() {
        return institution;
    }

    /** The name in the header. */
    public String name() {
        return theme.name();
    }

    public boolean hasLogo() {
        return theme.logo().isPresent();
    }

    public String notice() {
        return institution.notice().orElse("");
    }

    public String language() {
        return locale.getLanguage();
    }

    /** Where a link to the same page leads: a path of ours, never another host. */
    public String here() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.replaceFirst("^[/\\\\]+", "/");
    }

    public boolean isUnder(String path) {
        return here().equals(path) || here().startsWith(path + "/");
    }

    public Optional<Account> account() {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(accounts::find);
    }

    public boolean answersCases() {
        return account().map(Account::role).filter(role -> role != Role.EDITOR).isPresent();
    }

    public boolean editsArticles() {
        return account()
                .map(Account::role)
                .filter(role -> role == Role.EDITOR || role == Role.ADMIN)
                .isPresent();
    }
}
