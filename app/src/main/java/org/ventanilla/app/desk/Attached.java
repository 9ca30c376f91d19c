package org.ventanilla.app.desk;

import java.util.List;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.InboundEvent;

/** The files that came with an event. */
final class Attached {
    private Attached() {}

    static List<Attachment> to(InboundEvent event) {
        if (event instanceof InboundEvent.TextReceived text) {
            return text.attachments();
        }
        return event instanceof InboundEvent.Unreadable unreadable ? unreadable.attachments() : List.of();
    }
}
