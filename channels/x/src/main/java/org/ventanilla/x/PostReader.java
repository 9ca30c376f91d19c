package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.TextEdited;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;

/** Makes an event of a post that concerns us. Our own, repeated ones and those of automated accounts are not for us. */
final class PostReader implements Feed.Reader {
    private static final Pattern LEADING_HANDLES = Pattern.compile("^(?:\\s*+\\.?+@\\w{1,15}+)++\\s*+");

    private final String ownId;
    private final Conversations conversations;
    private final Clock clock;

    PostReader(XConfig config, Clock clock) {
        this.ownId = config.keys().accountId();
        this.conversations = new Conversations(config.account());
        this.clock = clock;
    }

    @Override
    public String key(XId id) {
        return "post:" + id.text();
    }

    @Override
    public Optional<Incoming> read(JsonNode post, Map<String, JsonNode> users) throws PoisonException {
        XId id = Json.id(post, "id");
        String author = Json.id(post, "author_id").text();
        JsonNode user = users.getOrDefault(author, MissingNode.getInstance());
        String text = Json.text(text(post));
        if (author.equals(ownId) || isRepost(post, text) || Json.isAutomated(user)) {
            return Optional.empty();
        }
        String conversation = XId.in(post, "conversation_id").orElse(id).text();
        ConversationRef ref = conversations.inPublic(conversation, author);
        Optional<String> replaces = replaces(post, id);
        InboundEvent event = event(post, ref, id, Json.citizen(author, user), text, replaces);
        return Optional.of(new Incoming(
                event, Optional.of(new Summons(ref.key(), id.text(), author, Json.handle(user), replaces))));
    }

    private InboundEvent event(
            JsonNode post, ConversationRef ref, XId id, Citizen citizen, String text, Optional<String> replaces) {
        String words = LEADING_HANDLES.matcher(text).replaceFirst("");
        Instant at = Json.time(post, clock);
        if (replaces.isPresent()) {
            return new TextEdited(ref, key(id), at, citizen, replaces.get(), words);
        }
        boolean picture = words.replaceAll("https://t\\.co/\\w+", "").isBlank()
                && !post.at("/attachments").isMissingNode();
        return picture
                ? new Unreadable(ref, key(id), at, citizen, "photo")
                : new TextReceived(ref, key(id), at, citizen, id.text(), words);
    }

    /** All of a long post, which its text only begins. */
    private static JsonNode text(JsonNode post) {
        JsonNode whole = Json.either(post, "note_post", "note_tweet").path("text");
        return whole.isTextual() ? whole : post.path("text");
    }

    private static boolean isRepost(JsonNode post, String text) {
        for (JsonNode reference : Json.either(post, "referenced_posts", "referenced_tweets")) {
            if (reference.path("type").asText().equals("retweeted")) {
                return true;
            }
        }
        return text.startsWith("RT @");
    }

    /** The id that the post had before it was changed. */
    private static Optional<String> replaces(JsonNode post, XId id) {
        JsonNode history = Json.either(post, "edit_history_post_ids", "edit_history_tweet_ids");
        Optional<String> before = Optional.empty();
        for (JsonNode each : history) {
            if (each.isTextual() && XId.isId(each.asText()) && !each.asText().equals(id.text())) {
                before = Optional.of(each.asText());
            }
        }
        return before;
    }

    @Override
    public Optional<InboundEvent> unknown(JsonNode post) {
        Optional<XId> id = XId.in(post, "id");
        Optional<XId> author = XId.in(post, "author_id");
        if (id.isEmpty() || author.isEmpty() || author.get().text().equals(ownId)) {
            return Optional.empty();
        }
        String conversation = XId.in(post, "conversation_id").orElse(id.get()).text();
        return Optional.of(new Unreadable(
                conversations.inPublic(conversation, author.get().text()),
                key(id.get()),
                clock.instant(),
                new Citizen(author.get().text(), "", Optional.empty()),
                "unknown"));
    }
}
