package org.ventanilla.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button carries: the number of the message it is under and its place there, which mean nothing to anybody else.
 * Written such as {@code 2s.0}; the thumbs are {@code 2s.yes} and {@code 2s.no}.
 *
 * @param outgoingId of the message
 * @param place the button's place from 0, or {@code yes} or {@code no}
 */
record Press(long outgoingId, String place) {
    static final String HELPED = "yes";
    static final String DID_NOT_HELP = "no";

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-z]{1,12})\\.([0-9]{1,3}|yes|no)");

    static Press of(long outgoingId, int place) {
        return new Press(outgoingId, Integer.toString(place));
    }

    static Optional<Press> read(String data) {
        Matcher written = WRITTEN.matcher(data);
        return written.matches()
                ? Optional.of(new Press(Long.parseLong(written.group(1), Character.MAX_RADIX), written.group(2)))
                : Optional.empty();
    }

    boolean isFeedback() {
        return place.equals(HELPED) || place.equals(DID_NOT_HELP);
    }

    String data() {
        return Long.toString(outgoingId, Character.MAX_RADIX) + "." + place;
    }
}
