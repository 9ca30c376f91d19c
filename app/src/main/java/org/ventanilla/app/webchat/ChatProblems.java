package org.ventanilla.app.webchat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.ventanilla.app.webchat.ChatProblem.Kind;
import org.ventanilla.bot.channel.StoreUnavailableException;
import tools.jackson.databind.json.JsonMapper;

/** Says what went wrong under {@code /api/chat/} as {@code application/problem+json}, in the visitor's language. */
@Component
final class ChatProblems implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ChatProblems.class);
    private static final String PATH = "/api/chat/";
    private static final Duration STORE_RETURNS = Duration.ofSeconds(5);

    private final MessageSource texts;
    private final JsonMapper json;

    ChatProblems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + PATH) || response.isCommitted()) {
            return null;
        }
        try {
            write(problem(failure), RequestContextUtils.getLocale(request), response);
        } catch (IOException clientGone) {
            LOG.debug("A problem could not be told", clientGone);
        }
        return new ModelAndView();
    }

    private static ChatProblem problem(Exception failure) {
        if (failure instanceof ChatProblem problem) {
            return problem;
        }
        if (failure instanceof StoreUnavailableException) {
            LOG.warn("The store is not available: {}", failure.toString());
            return ChatProblem.tryAgainIn(STORE_RETURNS, Kind.STORE_UNAVAILABLE);
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return ChatProblem.of(kind(known.getStatusCode().value()));
        }
        LOG.error("A chat request failed", failure);
        return ChatProblem.of(Kind.INTERNAL);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 404 -> Kind.NOT_FOUND;
            case 405 -> Kind.METHOD_NOT_ALLOWED;
            case 406 -> Kind.NOT_ACCEPTABLE;
            case 415 -> Kind.UNSUPPORTED_MEDIA_TYPE;
            default -> Kind.INVALID_FIELD;
        };
    }

    private void write(ChatProblem problem, Locale locale, HttpServletResponse response) throws IOException {
        HttpStatus status = problem.kind().status();
        response.reset();
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        problem.retryAfter()
                .map(ChatProblems::seconds)
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(body(problem, locale)));
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private Map<String, Object> body(ChatProblem problem, Locale locale) {
        String code = problem.kind().name().toLowerCase(Locale.ROOT);
        Optional<String> field = problem.field();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", problem.kind().status().getReasonPhrase());
        body.put("status", problem.kind().status().value());
        body.put("code", code);
        body.put("detail", texts.getMessage("webchat.problem." + code, new Object[] {field.orElse("")}, locale));
        field.ifPresent(name -> body.put("field", name));
        return body;
    }
}
