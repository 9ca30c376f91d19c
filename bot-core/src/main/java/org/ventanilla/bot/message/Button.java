package org.ventanilla.bot.message;

/**
 * A choice offered with a message.
 *
 * @param id at most 64 bytes of ASCII (Telegram's limit for callback data)
 * @param label what the citizen reads
 */
public record Button(String id, String label) {
    public Button {
        if (!id.matches("[\\x21-\\x7e]{1,64}")) {
            throw new IllegalArgumentException("a button's id is 1 to 64 visible ASCII characters but was " + id);
        }
    }
}
