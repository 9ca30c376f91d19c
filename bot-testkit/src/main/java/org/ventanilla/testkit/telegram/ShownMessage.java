package org.ventanilla.testkit.telegram;

import java.util.List;

/**
 * A message of the bot as a citizen sees it.
 *
 * @param text without markup
 * @param markup the text as it was sent
 */
public record ShownMessage(long chatId, long messageId, String text, String markup, List<ShownButton> buttons) {
    public ShownMessage {
        buttons = List.copyOf(buttons);
    }

    /** A button under a message. */
    public record ShownButton(String label, String data) {}
}
