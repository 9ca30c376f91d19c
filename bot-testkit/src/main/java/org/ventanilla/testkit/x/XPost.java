package org.ventanilla.testkit.x;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A post.
 *
 * @param refersTo the post it answers, quotes or repeats
 * @param history all ids it had, this one last
 */
record XPost(
        long id,
        XUser author,
        String text,
        long conversation,
        Optional<Reference> refersTo,
        List<Long> history,
        Optional<String> attachment,
        Optional<String> deepLink) {
    /** How one post refers to another. */
    record Reference(String type, long id, String author) {}

    boolean mentions(XUser user) {
        return text.toLowerCase(Locale.ROOT).contains("@" + user.username().toLowerCase(Locale.ROOT));
    }

    /** A reply to somebody mentions them, whether it says so or not. */
    boolean concerns(XUser user) {
        return mentions(user)
                || refersTo.filter(reference -> reference.author().equals(user.id()))
                        .isPresent();
    }

    boolean isReplyTo(long other) {
        return refersTo.filter(reference -> reference.type().equals("replied_to") && reference.id() == other)
                .isPresent();
    }

    ObjectNode json(Set<String> fields, Set<String> expansions) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.toString(id))
                .put("text", escaped(text));
        history.forEach(each -> json.withArray("/edit_history_post_ids").add(Long.toString(each)));
        if (expansions.contains("author_id")) {
            json.put("author_id", author.id());
        }
        if (fields.contains("conversation_id")) {
            json.put("conversation_id", Long.toString(conversation));
        }
        if (fields.contains("created_at")) {
            json.put("created_at", Snowflakes.time(id).toString());
        }
        if (fields.contains("attachments") && attachment.isPresent()) {
            json.putObject("attachments").putArray("media_keys").add(attachment.get());
        }
        refersTo.ifPresent(reference -> {
            if (expansions.contains("referenced_posts")) {
                json.putArray("referenced_posts")
                        .addObject()
                        .put("type", reference.type())
                        .put("id", Long.toString(reference.id()));
            }
            if (expansions.contains("in_reply_to_user_id") && reference.type().equals("replied_to")) {
                json.put("in_reply_to_user_id", reference.author());
            }
        });
        return json;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
