package org.ventanilla.app.login;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.ventanilla.bot.staff.Account;

/**
 * Who logged in, as a session remembers it. It carries no role: what somebody may do is looked up at each request, so that it
 * ends with the account.
 */
final class StaffUser implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String passwordHash;

    StaffUser(Account account) {
        this.name = account.name();
        this.passwordHash = account.passwordHash();
    }

    /** Whether the session was opened with the password that the account has now. */
    boolean isStill(Account account) {
        return account.name().equals(name) && account.passwordHash().equals(passwordHash);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String toString() {
        return "StaffUser[" + name + "]";
    }
}
