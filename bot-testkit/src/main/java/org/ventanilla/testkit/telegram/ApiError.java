package org.ventanilla.testkit.telegram;

import java.util.Map;

/** An answer that is not "ok", in Telegram's shape. */
final class ApiError extends Exception {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Map<String, Long> parameters;

    ApiError(int code, String description, Map<String, Long> parameters) {
        super(description);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    static ApiError badRequest(String what) {
        return new ApiError(400, "Bad Request: " + what, Map.of());
    }

    static ApiError conflict(String what) {
        return new ApiError(409, "Conflict: " + what, Map.of());
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    Map<String, Long> parameters() {
        return parameters;
    }
}
