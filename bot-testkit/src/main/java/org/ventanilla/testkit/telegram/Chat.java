package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.ventanilla.testkit.telegram.ShownMessage.ShownButton;

/** A citizen's private chat with the bot, or a group. */
final class Chat {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final long id;
    private final String firstName;
    private final String languageCode;
    private final AtomicLong messageIds = new AtomicLong();
    private final List<ShownMessage> shown = new CopyOnWriteArrayList<>();
    private volatile boolean blocked;
    private volatile long movedTo;

    Chat(long id, String firstName, String languageCode) {
        this.id = id;
        this.firstName = firstName;
        this.languageCode = languageCode;
    }

    List<ShownMessage> shown() {
        return List.copyOf(shown);
    }

    boolean isBlocked() {
        return blocked;
    }

    void block(boolean now) {
        blocked = now;
    }

    long nextMessageId() {
        return messageIds.incrementAndGet();
    }

    ShownMessage show(String text, String markup, List<ShownButton> buttons) {
        ShownMessage message = new ShownMessage(id, nextMessageId(), text, markup, buttons);
        shown.add(message);
        return message;
    }

    void replaceButtons(long messageId, List<ShownButton> buttons) throws ApiError {
        ShownMessage before = message(messageId);
        if (before.buttons().equals(buttons)) {
            throw ApiError.badRequest("message is not modified");
        }
        shown.set(shown.indexOf(before), new ShownMessage(id, messageId, before.text(), before.markup(), buttons));
    }

    ShownMessage message(long messageId) throws ApiError {
        return shown.stream()
                .filter(message -> message.messageId() == messageId)
                .findFirst()
                .orElseThrow(() -> ApiError.badRequest("message to edit not found"));
    }

    boolean isGroup() {
        return id < 0;
    }

    /** Where a group went; 0 while it is here. */
    long movedTo() {
        return movedTo;
    }

    void moveTo(long newId) {
        movedTo = newId;
    }

    ObjectNode json() {
        if (isGroup()) {
            String type = Long.toString(id).startsWith("-100") ? "supergroup" : "group";
            return JSON.objectNode().put("id", id).put("type", type).put("title", firstName);
        }
        return JSON.objectNode().put("id", id).put("type", "private").put("first_name", firstName);
    }

    ObjectNode user() {
        return JSON.objectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", firstName)
                .put("language_code", languageCode);
    }

    /** A message of the citizen, without its content. */
    ObjectNode fromCitizen(long messageId) {
        ObjectNode message = JSON.objectNode().put("message_id", messageId).put("date", now());
        message.set("from", user());
        message.set("chat", json());
        return message;
    }

    /** A message of a member of the group, without its content. */
    ObjectNode fromMember(long messageId, Chat member) {
        ObjectNode message = fromCitizen(messageId);
        message.set("from", member.user());
        return message;
    }

    ObjectNode fromBot(ShownMessage shownMessage, ObjectNode bot) {
        ObjectNode message = JSON.objectNode()
                .put("message_id", shownMessage.messageId())
                .put("date", now())
                .put("text", shownMessage.text());
        message.set("from", bot);
        message.set("chat", json());
        return message;
    }

    static long now() {
        return Instant.now().getEpochSecond();
    }
}
