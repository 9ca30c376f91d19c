package org.ventanilla.testkit.x;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/**
 * A direct message, in a conversation of two.
 *
 * @param with the citizen in it
 */
record Message(long id, String with, XUser sender, String text, Optional<String> attachment) {
    /** The two ids, the smaller one first. */
    static String conversation(String one, String other) {
        boolean first = Long.parseLong(one) < Long.parseLong(other);
        return first ? one + "-" + other : other + "-" + one;
    }

    ObjectNode json(String bot, Set<String> fields, Set<String> expansions) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.toString(id))
                .put("event_type", "MessageCreate");
        if (fields.contains("text") || fields.isEmpty()) {
            json.put("text", XPost.escaped(text));
        }
        if (fields.contains("created_at")) {
            json.put("created_at", Snowflakes.time(id).toString());
        }
        if (fields.contains("dm_conversation_id")) {
            json.put("dm_conversation_id", conversation(with, bot));
        }
        if (expansions.contains("sender_id")) {
            json.put("sender_id", sender.id());
        }
        if (fields.contains("attachments") && attachment.isPresent()) {
            json.putObject("attachments").putArray("media_keys").add(attachment.get());
        }
        return json;
    }
}
