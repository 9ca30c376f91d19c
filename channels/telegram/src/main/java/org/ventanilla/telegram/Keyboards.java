package org.ventanilla.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.WellFormed;

/** Rows of buttons under a message. */
final class Keyboards {
    private Keyboards() {}

    /** One button a row, since labels are questions more often than words; the thumbs share the last one. */
    static Optional<InlineKeyboardMarkup> of(long outgoingId, List<Button> buttons, boolean thumbs) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(buttons.size(), Part.MOST_BUTTONS); i++) {
            rows.add(new InlineKeyboardRow(button(label(buttons.get(i)), Press.of(outgoingId, i))));
        }
        if (thumbs) {
            rows.add(new InlineKeyboardRow(
                    button("👍", new Press(outgoingId, Press.HELPED)),
                    button("👎", new Press(outgoingId, Press.DID_NOT_HELP))));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
    }

    private static String label(Button button) {
        return button.label().isBlank() ? button.id() : WellFormed.text(button.label());
    }

    private static InlineKeyboardButton button(String label, Press press) {
        return InlineKeyboardButton.builder()
                .text(label)
                .callbackData(press.data())
                .build();
    }
}
