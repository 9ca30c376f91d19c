package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes sense of what X streams or pushes: the same posts and messages that can be asked for, one at a time. */
final class Activities {
    /** The kinds that we subscribe to. */
    static final List<String> KINDS = List.of("post.mention.create", "dm.received", "chat.received", "chat.sent");

    private final Intake intake;
    private final PostReader posts;
    private final MessageReader messages;
    private final Encrypted encrypted;
    private final Meter meter;

    Activities(Intake intake, PostReader posts, MessageReader messages, Encrypted encrypted, Meter meter) {
        this.intake = intake;
        this.posts = posts;
        this.messages = messages;
        this.encrypted = encrypted;
        this.meter = meter;
    }

    /** Returns false when it could not be stored: it has to come again. */
    boolean take(JsonNode activity) {
        JsonNode data = activity.path("data");
        JsonNode payload = data.path("payload");
        switch (data.path("event_type").asText()) {
            case "post.mention.create" -> {
                meter.count(Meter.Kind.POST_PUSHED, 1);
                return intake.take(posts, payload, users(data));
            }
            case "dm.received" -> {
                meter.count(Meter.Kind.MESSAGE_PUSHED, 1);
                return intake.take(messages, payload, users(data));
            }
            case "chat.received" ->
                encrypted.received(payload.path("conversation_id").asText());
            case "chat.sent" ->
                encrypted.answered(payload.path("conversation_id").asText());
            default -> {} // nothing that we asked for
        }
        return true;
    }

    private static Map<String, JsonNode> users(JsonNode data) {
        Map<String, JsonNode> users = new LinkedHashMap<>(Json.users(data));
        users.putAll(Json.users(data.path("payload")));
        return users;
    }
}
