package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.desk.StaffRoom;
import org.ventanilla.bot.message.WellFormed;

/** A forum supergroup as the agents' room: a case is a topic. Words go there without markup. */
final class StaffForum implements StaffRoom {
    private static final Logger LOG = LoggerFactory.getLogger(StaffForum.class);
    private static final int LONGEST_TITLE = 128;

    private final BotApi api;
    private final long group;
    private volatile Listener listener = said -> {};

    StaffForum(BotApi api, long group) {
        this.api = api;
        this.group = group;
    }

    long group() {
        return group;
    }

    @Override
    public void listen(Listener newListener) {
        listener = newListener;
    }

    @Override
    public Optional<String> open(String title) {
        String name = WellFormed.text(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
        return call("createForumTopic", request().put("name", name))
                .map(topic -> topic.path("message_thread_id").asText())
                .filter(id -> !id.isEmpty());
    }

    @Override
    public boolean say(String thread, String text) {
        StyledText words = new StyledText(WellFormed.text(text), List.of());
        for (Cuts.Stretch stretch : Cuts.of(words, Part.LONGEST)) {
            ObjectNode request = inThread(thread).put("text", words.text().substring(stretch.from(), stretch.to()));
            request.putObject("link_preview_options").put("is_disabled", true);
            if (call("sendMessage", request).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close(String thread) {
        Optional<JsonNode> unused = call("closeForumTopic", inThread(thread));
    }

    /** Whether the update was said in the agents' room, and is dealt with therefore. */
    boolean take(JsonNode update) {
        JsonNode message = update.path("message");
        if (message.at("/chat/id").asLong() != group) {
            return false;
        }
        JsonNode from = message.path("from");
        String thread = message.path("message_thread_id").asText();
        if (!from.path("is_bot").asBoolean() && !thread.isEmpty() && message.has("text")) {
            listener.said(new Said(
                    thread,
                    from.path("id").asText(),
                    WellFormed.text(message.path("text").asText()),
                    message.path("message_id").asLong()));
        }
        return true;
    }

    private ObjectNode inThread(String thread) {
        return request().put("message_thread_id", Long.parseLong(thread));
    }

    private ObjectNode request() {
        return api.parameters().put("chat_id", group);
    }

    private Optional<JsonNode> call(String method, ObjectNode request) {
        return api.call(method, request, call -> {})
                .match(
                        done -> Optional.of(done.result()),
                        refused -> {
                            LOG.warn("the agents' group refused {} with error {}", method, refused.code());
                            return Optional.<JsonNode>empty();
                        },
                        failed -> Optional.empty());
    }
}
