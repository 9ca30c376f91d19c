package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The groups in which the bot speaks, and only when it is spoken to. */
final class Groups {
    private static final Logger LOG = LoggerFactory.getLogger(Groups.class);

    private final Set<Long> allowed = ConcurrentHashMap.newKeySet();
    private final Addressing addressing;

    Groups(Set<Long> allowed, Addressing addressing) {
        this.allowed.addAll(allowed);
        this.addressing = addressing;
    }

    boolean allows(long chat) {
        return allowed.contains(chat);
    }

    /** A group that grew got a new id: it is still the same group. */
    void moved(long from, long to) {
        if (allowed.contains(from) && allowed.add(to)) {
            LOG.warn("group {} is now {}: put the new id into telegram.groups", from, to);
        }
    }

    /** The message as far as it is meant for the bot; empty when it is not. */
    Optional<JsonNode> addressed(JsonNode message) {
        String field = message.has("text") ? "text" : "caption";
        String text = message.path(field).asText();
        return addressing.words(message, text).map(words -> with(message, field, words));
    }

    /** Who only calls the bot wants to know what it is for. */
    private static JsonNode with(JsonNode message, String field, String words) {
        ObjectNode copy = message.deepCopy();
        boolean onlyCalled = words.isBlank() && field.equals("text");
        return message.has(field) ? copy.put(field, onlyCalled ? "/start" : words) : copy;
    }
}
