package org.ventanilla.telegram;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.telegram.Cuts.Stretch;

/**
 * One message of Telegram's.
 *
 * @param html in Telegram's HTML
 * @param plain the same without any markup
 * @param last whether the buttons are under it
 */
record Part(String html, String plain, boolean last) {
    /** In UTF-16 units, without markup. */
    static final int LONGEST = 4096;

    /** Telegram's limit is 100, the thumbs among them. */
    static final int MOST_BUTTONS = 98;

    /** At least one. */
    static List<Part> of(StyledText text) {
        List<Stretch> stretches = Cuts.of(text, LONGEST);
        if (stretches.isEmpty()) {
            return List.of(new Part("", "", true));
        }
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String plain = text.text().substring(stretch.from(), stretch.to());
            boolean last = parts.size() == stretches.size() - 1;
            parts.add(new Part(text.html(stretch.from(), stretch.to()), plain, last));
        }
        return parts;
    }
}
