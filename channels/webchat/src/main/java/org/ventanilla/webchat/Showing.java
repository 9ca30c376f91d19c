package org.ventanilla.webchat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.conversation.TranscriptEntry.Said;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.InboundEvent;

/**
 * What a citizen gets to see of a transcript: all of it, in its order, up to the first message that has yet to be sent. So a
 * reader who goes on after the last entry seen misses nothing and sees nothing twice.
 */
public final class Showing {
    private static final int BUTTONS_REMEMBERED_FOR = 200;

    private final ConversationStore conversations;

    public Showing(ConversationStore conversations) {
        this.conversations = conversations;
    }

    /**
     * A part of what is shown.
     *
     * @param through where to go on: entries up to here are shown or never will be
     * @param more whether there is more already
     */
    public record Part(List<TranscriptEntry> entries, long through, boolean more) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    public Part after(String conversationId, long seq, int limit) {
        List<TranscriptEntry> stored = conversations.transcript(conversationId, seq, limit);
        List<TranscriptEntry> shown = new ArrayList<>();
        long through = seq;
        for (TranscriptEntry entry : stored) {
            if (isYetToBeSent(entry)) {
                return new Part(shown, through, false);
            }
            if (isShown(entry)) {
                shown.add(entry);
            }
            through = entry.seq();
        }
        return new Part(shown, through, stored.size() == limit);
    }

    private static boolean isYetToBeSent(TranscriptEntry entry) {
        return entry.match(heard -> false, said -> switch (said.delivery()) {
            case READY, RETRY -> true;
            case SENDING, SENT, UNCERTAIN, REJECTED, WITHDRAWN -> false;
        });
    }

    /** An uncertain one is shown: here it was at worst not noticed yet, and showing it again does not show it twice. */
    private static boolean isShown(TranscriptEntry entry) {
        return entry.match(heard -> isSaying(heard.event()), said -> switch (said.delivery()) {
            case SENDING, SENT, UNCERTAIN -> true;
            case READY, RETRY, REJECTED, WITHDRAWN -> false;
        });
    }

    private static boolean isSaying(InboundEvent event) {
        return event instanceof InboundEvent.TextReceived || event instanceof InboundEvent.ButtonPressed;
    }

    /** What the button said that was pressed at this place, where that is not too long ago to be found. */
    public Optional<String> label(String conversationId, long pressedAt, String buttonId) {
        long from = Math.max(0, pressedAt - BUTTONS_REMEMBERED_FOR);
        return conversations.transcript(conversationId, from, BUTTONS_REMEMBERED_FOR).stream()
                .filter(entry -> entry.seq() < pressedAt)
                .flatMap(entry -> entry.match(heard -> List.<Button>of(), Showing::buttons).stream())
                .filter(button -> button.id().equals(buttonId))
                .map(Button::label)
                .reduce((earlier, later) -> later);
    }

    private static List<Button> buttons(Said said) {
        return said.content().buttons();
    }
}
