package org.ventanilla.app.webchat;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** A request that is not served, and why, in words that its sender can act on. */
final class ChatProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String field;
    private final Duration wait;

    private ChatProblem(Kind kind, String field, Duration wait) {
        super(kind.name());
        this.kind = kind;
        this.field = field;
        this.wait = wait;
    }

    static ChatProblem of(Kind kind) {
        return new ChatProblem(kind, "", Duration.ZERO);
    }

    static ChatProblem in(String field, Kind kind) {
        return new ChatProblem(kind, field, Duration.ZERO);
    }

    static ChatProblem tryAgainIn(Duration wait, Kind kind) {
        return new ChatProblem(kind, "", wait);
    }

    Kind kind() {
        return kind;
    }

    Optional<String> field() {
        return Optional.of(field).filter(name -> !name.isEmpty());
    }

    /** How long to wait before the same can be tried again. */
    Optional<Duration> retryAfter() {
        return Optional.of(wait).filter(time -> !time.isZero());
    }

    /** The problems a client can meet. The name in lower case is the {@code code} of the protocol. */
    enum Kind {
        INVALID_JSON(HttpStatus.BAD_REQUEST),
        MISSING_FIELD(HttpStatus.BAD_REQUEST),
        INVALID_FIELD(HttpStatus.BAD_REQUEST),
        TEXT_OR_BUTTON(HttpStatus.BAD_REQUEST),
        EMPTY_TEXT(HttpStatus.BAD_REQUEST),
        UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
        NOT_FOUND(HttpStatus.NOT_FOUND),
        METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
        NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
        TEXT_TOO_LONG(HttpStatus.CONTENT_TOO_LARGE),
        BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
        TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
        INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
        STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }
}
