package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** An id of X: up to nineteen digits, too many for the numbers of JSON, growing with time. */
record XId(String text) implements Comparable<XId> {
    private static final long EPOCH = 1_288_834_974_657L;
    private static final int SEQUENCE_BITS = 22;
    private static final Comparator<XId> BY_NUMBER =
            Comparator.<XId>comparingInt(id -> id.text.length()).thenComparing(XId::text);

    XId {
        if (!isId(text)) {
            throw new IllegalArgumentException("an id is 1 to 19 digits without a leading zero");
        }
    }

    static boolean isId(String text) {
        return text.matches("[1-9][0-9]{0,18}");
    }

    /** The id in an object's field, as a text. */
    static Optional<XId> in(JsonNode object, String field) {
        JsonNode id = object.path(field);
        return id.isTextual() && isId(id.asText()) ? Optional.of(new XId(id.asText())) : Optional.empty();
    }

    /** The smallest id that something of that moment can have. */
    static XId at(Instant moment) {
        return new XId(Long.toString(Math.max(1, (moment.toEpochMilli() - EPOCH) << SEQUENCE_BITS)));
    }

    /** When it was given, for ids of this century's second decade and later. */
    Instant time() {
        return Instant.ofEpochMilli((Long.parseUnsignedLong(text) >>> SEQUENCE_BITS) + EPOCH);
    }

    XId minus(Duration time) {
        long earlier = Long.parseUnsignedLong(text) - (time.toMillis() << SEQUENCE_BITS);
        return new XId(Long.toString(Math.max(1, earlier)));
    }

    boolean isAfter(XId other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(XId other) {
        return BY_NUMBER.compare(this, other);
    }
}
