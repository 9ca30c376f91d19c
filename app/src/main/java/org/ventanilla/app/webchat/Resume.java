package org.ventanilla.app.webchat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.webchat.ChatProblem.Kind;

/** Where a reader goes on. */
final class Resume {
    private static final Pattern PLACE = Pattern.compile("\\d{1,18}");

    private Resume() {}

    /** What the parameter says; the beginning when there is none. */
    static long after(@Nullable String after) {
        return after == null ? 0 : place("after", after);
    }

    static long lastEventId(String id) {
        return place("Last-Event-ID", id.strip());
    }

    private static long place(String field, String digits) {
        if (!PLACE.matcher(digits).matches()) {
            throw ChatProblem.in(field, Kind.INVALID_FIELD);
        }
        return Long.parseLong(digits);
    }
}
