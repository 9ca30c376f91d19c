package org.ventanilla.testkit.telegram;

import java.time.Duration;
import java.util.Map;

/** What goes wrong with one request. */
public record Fault(Kind kind, int code, String description, Map<String, Long> parameters) {
    enum Kind {
        /** All goes well, so that a fault can hit a later request. */
        NONE,
        /** Refused with an error in Telegram's shape; nothing is done. */
        REFUSED,
        /** A proxy in front answers 502 with HTML; nothing is done. */
        BAD_GATEWAY,
        /** Done, but the answer breaks off in the middle. */
        TRUNCATED,
        /** Done, but the connection closes without an answer. */
        SWALLOWED,
        /** Done, but no answer ever comes. */
        HANGING,
        /** The connection closes before the request is read; nothing is done. */
        RESET_BEFORE,
        /** The request is read and nothing is done; the connection closes. */
        RESET_AFTER,
        /** Done, and answered after some time. */
        LATE,
        /** Done, and answered byte by byte. */
        DRIPPING
    }

    public Fault {
        parameters = Map.copyOf(parameters);
    }

    /** No fault: lets one request pass before the next fault. */
    public static Fault none() {
        return new Fault(Kind.NONE, 0, "", Map.of());
    }

    public static Fault tooManyRequests(int retryAfterSeconds) {
        return new Fault(
                Kind.REFUSED, 429, "Too Many Requests: retry after " + retryAfterSeconds, Map.of("retry_after", (long)
                        retryAfterSeconds));
    }

    public static Fault migrated(long newChatId) {
        return new Fault(
                Kind.REFUSED,
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                Map.of("migrate_to_chat_id", newChatId));
    }

    public static Fault refused(int code, String description) {
        return new Fault(Kind.REFUSED, code, description, Map.of());
    }

    public static Fault badGateway() {
        return new Fault(Kind.BAD_GATEWAY, 502, "", Map.of());
    }

    public static Fault truncated() {
        return new Fault(Kind.TRUNCATED, 200, "", Map.of());
    }

    public static Fault swallowed() {
        return new Fault(Kind.SWALLOWED, 0, "", Map.of());
    }

    public static Fault hanging() {
        return new Fault(Kind.HANGING, 0, "", Map.of());
    }

    public static Fault resetBeforeReading() {
        return new Fault(Kind.RESET_BEFORE, 0, "", Map.of());
    }

    public static Fault resetAfterReading() {
        return new Fault(Kind.RESET_AFTER, 0, "", Map.of());
    }

    public static Fault late(Duration latency) {
        return new Fault(Kind.LATE, 0, "", Map.of("millis", latency.toMillis()));
    }

    public static Fault dripping() {
        return new Fault(Kind.DRIPPING, 0, "", Map.of());
    }

    Duration latency() {
        return Duration.ofMillis(parameters.getOrDefault("millis", 0L));
    }

    ApiError error() {
        return new ApiError(code, description, parameters);
    }
}
