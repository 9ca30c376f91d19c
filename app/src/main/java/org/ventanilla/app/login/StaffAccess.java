package org.ventanilla.app.login;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;

/** Lets roles in, as they are in the store at the moment of the request. */
@Component
class StaffAccess {
    private final AccountStore accounts;

    StaffAccess(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** The account that is logged in; empty when it is gone or its password has changed since. */
    Optional<Account> account(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof StaffUser user)) {
            return Optional.empty();
        }
        return accounts.find(user.getUsername()).filter(user::isStill);
    }

    AuthorizationManager<RequestAuthorizationContext> in(Role... roles) {
        Set<Role> allowed = Set.of(roles);
        return (authentication, request) -> new AuthorizationDecision(isIn(allowed, authentication));
    }

    private boolean isIn(Set<Role> allowed, Supplier<? extends @Nullable Authentication> authentication) {
        return account(authentication.get())
                .map(Account::role)
                .filter(allowed::contains)
                .isPresent();
    }
}
