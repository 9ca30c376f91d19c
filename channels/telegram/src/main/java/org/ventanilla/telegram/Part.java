package org.ventanilla.telegram;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.bot.message.Button;
import org.ventanilla.telegram.Cuts.Stretch;

/**
 * One message of Telegram's.
 *
 * @param html in Telegram's HTML
 * @param plain the same without any markup
 */
record Part(String html, String plain, List<Button> buttons) {
    /** In UTF-16 units, without markup. */
    static final int LONGEST = 4096;

    static final int MOST_BUTTONS = 100;

    /** At least one; the buttons are under the last. */
    static List<Part> of(StyledText text, List<Button> buttons) {
        List<Stretch> stretches = Cuts.of(text, LONGEST);
        if (stretches.isEmpty()) {
            return List.of(new Part("", "", buttons));
        }
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String plain = text.text().substring(stretch.from(), stretch.to());
            parts.add(new Part(text.html(stretch.from(), stretch.to()), plain, List.of()));
        }
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(last.html, last.plain, buttons));
        return parts;
    }
}
