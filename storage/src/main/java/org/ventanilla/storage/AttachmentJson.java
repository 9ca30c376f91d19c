package org.ventanilla.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ventanilla.bot.message.Attachment;

/** The files of an event as JSON: where they are, not what is in them. */
final class AttachmentJson {
    private AttachmentJson() {}

    static ObjectNode put(ObjectNode event, List<Attachment> attachments) {
        if (!attachments.isEmpty()) {
            event.set("files", Json.list(attachments, AttachmentJson::write));
        }
        return event;
    }

    static List<Attachment> read(Fields event) {
        return event.list("files", AttachmentJson::file);
    }

    private static ObjectNode write(Attachment file) {
        return Json.object()
                .put("id", file.id())
                .put("kind", file.kind())
                .put("name", file.name())
                .put("type", file.type())
                .put("size", file.size());
    }

    private static Attachment file(Fields json) {
        return new Attachment(
                json.text("id"),
                json.text("kind"),
                json.maybe("name").orElse(""),
                json.maybe("type").orElse(""),
                json.node().path("size").asLong());
    }
}
