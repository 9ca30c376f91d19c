package org.ventanilla.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody gets who may not: a page of ours leads to the log-in, a piece of a page makes the whole page go there, and
 * a path that is nobody's is not found.
 */
final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String LOG_IN = "/entrar";

    private final StaffAccess staff;

    Refusal(StaffAccess staff) {
        this.staff = staff;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!isForStaff(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isPiece(request)) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isOfAPage(request)) {
            response.sendRedirect(request.getContextPath() + LOG_IN);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean hasNoAccount = staff.account(SecurityContextHolder.getContext().getAuthentication())
                .isEmpty();
        if (denied instanceof CsrfException && hasNoAccount && !isPiece(request)) {
            response.sendRedirect(request.getContextPath() + LOG_IN + "?caducada");
        } else if (hasNoAccount) {
            commence(request, response, new InsufficientAuthenticationException("the account is gone", denied));
        } else {
            boolean isKnown = denied instanceof CsrfException || isForStaff(request);
            response.sendError(isKnown ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether somebody wants to see a whole page: not a piece that htmx swaps in, and not a stream of events. */
    static boolean isOfAPage(HttpServletRequest request) {
        boolean acceptsPages = Optional.ofNullable(request.getHeader("Accept"))
                .map(accepted -> accepted.contains("text/html") || accepted.contains("*/*"))
                .orElse(true);
        return request.getMethod().equals("GET") && acceptsPages && !isPiece(request);
    }

    private static boolean isPiece(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static boolean isForStaff(HttpServletRequest request) {
        String path = request.getServletPath();
        return Stream.of("/agentes", "/editores", "/inicio", "/salir")
                .anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }
}
