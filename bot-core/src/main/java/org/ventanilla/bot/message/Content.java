package org.ventanilla.bot.message;

import java.util.List;
import java.util.Optional;

/**
 * What a message says, before a channel renders it.
 *
 * @param text Markdown: paragraphs, lists, bold, links
 * @param brief the short form for channels with little room: plain text, no link
 * @param buttons choices; a channel without buttons lists them
 * @param source where it comes from
 */
public record Content(String text, Optional<String> brief, List<Button> buttons, Optional<Source> source) {
    public Content {
        buttons = List.copyOf(buttons);
    }

    public static Content of(String text) {
        return new Content(text, Optional.empty(), List.of(), Optional.empty());
    }

    public Content with(List<Button> choices) {
        return new Content(text, brief, choices, source);
    }
}
