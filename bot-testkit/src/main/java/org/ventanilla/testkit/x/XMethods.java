package org.ventanilla.testkit.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What each endpoint does, and which parameters it takes. */
final class XMethods {
    static final Map<String, Set<String>> PARAMETERS = new LinkedHashMap<>();

    private static final String ID = "[0-9]{1,19}";
    private static final Set<String> POST_LIST = Set.of(
            "max_results", "pagination_token", "since_id", "until_id", "post.fields", "expansions", "user.fields");
    private static final Set<String> MESSAGE_LIST =
            Set.of("max_results", "pagination_token", "event_types", "dm_event.fields", "expansions", "user.fields");
    private static final Duration DUPLICATES_FOR = Duration.ofHours(24);
    private static final int MENTIONS_KEPT = 800;
    private static final int LONGEST_MESSAGE = 10_000;

    static {
        PARAMETERS.put("GET /2/users/me", Set.of("user.fields"));
        PARAMETERS.put("GET /2/users/:id/mentions", POST_LIST);
        PARAMETERS.put("GET /2/users/:id/tweets", POST_LIST);
        PARAMETERS.put("POST /2/tweets", Set.of());
        PARAMETERS.put("GET /2/dm_events", MESSAGE_LIST);
        PARAMETERS.put("GET /2/dm_conversations/with/:id/dm_events", MESSAGE_LIST);
        PARAMETERS.put("POST /2/dm_conversations/with/:id/messages", Set.of());
        PARAMETERS.put(
                "GET /2/chat/conversations", Set.of("max_results", "pagination_token", "chat_conversation.fields"));
        PARAMETERS.put("GET /2/activity/stream", Set.of("backfill_minutes", "start_time", "end_time"));
        PARAMETERS.put("GET /2/activity/subscriptions", Set.of("max_results", "pagination_token"));
        PARAMETERS.put("POST /2/activity/subscriptions", Set.of());
        PARAMETERS.put("GET /2/webhooks", Set.of("webhook_config.fields"));
        PARAMETERS.put("POST /2/webhooks", Set.of());
        PARAMETERS.put("PUT /2/webhooks/:id", Set.of());
    }

    private final World world;
    private final XUser bot;
    private final Webhooks webhooks;
    private final Clock clock;
    private final Map<String, ObjectNode> subscriptions = new LinkedHashMap<>();

    XMethods(World world, XUser bot, Webhooks webhooks, Clock clock) {
        this.world = world;
        this.bot = bot;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    ObjectNode call(XRequest request) {
        return switch (request.endpoint()) {
            case "GET /2/users/me" -> object(bot.json());
            case "GET /2/users/:id/mentions" -> mentions(request);
            case "GET /2/users/:id/tweets" -> ownPosts(request);
            case "POST /2/tweets" -> createPost(request);
            case "GET /2/dm_events" -> messages(request, world.messages(any -> true));
            case "GET /2/dm_conversations/with/:id/dm_events" ->
                messages(request, world.messages(message -> message.with().equals(request.id())));
            case "POST /2/dm_conversations/with/:id/messages" -> createMessage(request);
            case "GET /2/chat/conversations" -> chats();
            case "GET /2/activity/subscriptions" -> listOf(subscriptions());
            case "POST /2/activity/subscriptions" -> subscribe(request);
            case "GET /2/webhooks" -> listOf(webhooks.json());
            case "POST /2/webhooks" -> object(webhooks.register(url(request)));
            case "PUT /2/webhooks/:id" -> object(webhooks.validate(request.id()));
            default -> throw Problem.notFound();
        };
    }

    // --- posts ---

    private ObjectNode mentions(XRequest request) {
        requireOwn(request);
        List<XPost> all = world.posts(post -> !post.author().equals(bot) && post.concerns(bot));
        return posts(request, all.subList(0, Math.min(MENTIONS_KEPT, all.size())));
    }

    private ObjectNode ownPosts(XRequest request) {
        requireOwn(request);
        return posts(request, world.posts(post -> post.author().equals(bot)));
    }

    private void requireOwn(XRequest request) {
        if (!request.id().equals(bot.id())) {
            throw Problem.notFound();
        }
    }

    private ObjectNode posts(XRequest request, List<XPost> all) {
        String since = request.parameter("since_id");
        if (!since.isEmpty() && !since.matches(ID)) {
            throw Problem.invalid("since_id must be a number");
        }
        long after = since.isEmpty() ? 0 : Long.parseLong(since);
        List<XPost> found = all.stream().filter(post -> post.id() > after).toList();
        Page<XPost> page = Page.of(
                found, XPost::id, request.number("max_results", 5, 100, 10), request.parameter("pagination_token"));
        Set<String> fields = request.list("post.fields");
        Set<String> expansions = request.list("expansions");
        ObjectNode json = page.json(
                post -> post.json(fields, expansions),
                users(page.items(), XPost::author, expansions.contains("author_id")));
        if (!page.items().isEmpty()) {
            ((ObjectNode) json.get("meta"))
                    .put("newest_id", Long.toString(page.items().get(0).id()))
                    .put(
                            "oldest_id",
                            Long.toString(
                                    page.items().get(page.items().size() - 1).id()));
        }
        return json;
    }

    private static <T> Collection<ObjectNode> users(List<T> items, Function<T, XUser> user, boolean wanted) {
        Map<String, ObjectNode> users = new LinkedHashMap<>();
        items.stream().map(user).forEach(each -> users.put(each.id(), each.json()));
        return wanted ? users.values() : List.of();
    }

    private ObjectNode createPost(XRequest request) {
        JsonNode body = request.json();
        request.onlyTakesFields(body, Set.of("text", "reply", "direct_message_deep_link", "made_with_ai"));
        String text = body.path("text").asText();
        if (text.isBlank() || WeightedLength.of(text) > WeightedLength.LONGEST) {
            throw Problem.invalid("The text is empty or too long: " + WeightedLength.of(text));
        }
        Optional<Long> inReplyTo = Optional.empty();
        if (body.has("reply")) {
            request.onlyTakesFields(body.get("reply"), Set.of("in_reply_to_tweet_id", "exclude_reply_user_ids"));
            String to = body.at("/reply/in_reply_to_tweet_id").asText();
            if (!to.matches(ID)) {
                throw Problem.invalid("$.reply.in_reply_to_tweet_id: does not match the regex pattern");
            }
            inReplyTo = Optional.of(Long.parseLong(to));
        }
        requireSummoned(inReplyTo);
        requireNew(text);
        Optional<String> deepLink =
                Optional.ofNullable(body.get("direct_message_deep_link")).map(JsonNode::asText);
        XPost post = world.ownPost(text, inReplyTo, deepLink);
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.toString(post.id()))
                .put("text", XPost.escaped(text));
        data.putArray("edit_history_post_ids").add(Long.toString(post.id()));
        return object(data);
    }

    /** Automated replies go to those who mention or quote the account, and to nobody else. */
    private void requireSummoned(Optional<Long> inReplyTo) {
        if (inReplyTo.isEmpty()) {
            return;
        }
        XPost to = world.find(inReplyTo.get())
                .orElseThrow(() ->
                        Problem.forbidden("You attempted to reply to a Tweet that is deleted or not visible to you."));
        boolean quotes = to.refersTo()
                .filter(reference ->
                        reference.type().equals("quoted") && reference.author().equals(bot.id()))
                .isPresent();
        if (!to.mentions(bot) && !quotes) {
            throw Problem.forbidden("Reply to this conversation is not allowed because you have not been mentioned or"
                    + " otherwise engaged by the author of the post you are replying to.");
        }
    }

    private void requireNew(String text) {
        Instant since = clock.instant().minus(DUPLICATES_FOR);
        boolean said = !world.posts(post -> post.author().equals(bot)
                        && post.text().equals(text)
                        && Snowflakes.time(post.id()).isAfter(since))
                .isEmpty();
        if (said) {
            throw Problem.forbidden("You are not allowed to create a Tweet with duplicate content.");
        }
    }

    // --- direct messages ---

    private ObjectNode messages(XRequest request, List<Message> all) {
        Page<Message> page = Page.of(
                all, Message::id, request.number("max_results", 1, 100, 100), request.parameter("pagination_token"));
        Set<String> fields = request.list("dm_event.fields");
        Set<String> expansions = request.list("expansions");
        return page.json(
                message -> message.json(bot.id(), fields, expansions),
                users(page.items(), Message::sender, expansions.contains("sender_id")));
    }

    private ObjectNode createMessage(XRequest request) {
        JsonNode body = request.json();
        request.onlyTakesFields(body, Set.of("text"));
        String text = body.path("text").asText();
        if (text.isBlank() || text.length() > LONGEST_MESSAGE) {
            throw Problem.invalid("$.text: must be at least 1 and at most 10000 characters long");
        }
        if (!world.takesMessages(request.id())) {
            throw Problem.forbidden("You do not have permission to DM one or more participants.");
        }
        Message message = world.message(request.id(), bot, text, Optional.empty());
        return object(JsonNodeFactory.instance
                .objectNode()
                .put("dm_conversation_id", Message.conversation(request.id(), bot.id()))
                .put("dm_event_id", Long.toString(message.id())));
    }

    private ObjectNode chats() {
        List<ObjectNode> chats = new ArrayList<>();
        world.encrypted()
                .forEach((user, id) -> chats.add(JsonNodeFactory.instance
                        .objectNode()
                        .put("id", Message.conversation(user, bot.id()))
                        .put("type", "direct")
                        .put("updated_at", Snowflakes.time(id).toString())));
        return listOf(chats);
    }

    // --- activity ---

    private ObjectNode subscribe(XRequest request) {
        JsonNode body = request.json();
        request.onlyTakesFields(body, Set.of("event_type", "filter", "tag", "webhook_id"));
        ObjectNode subscription = JsonNodeFactory.instance
                .objectNode()
                .put("subscription_id", Long.toString(world.nextId()))
                .put("event_type", body.path("event_type").asText());
        subscription.set("filter", body.path("filter"));
        if (body.has("webhook_id")) {
            subscription.set("webhook_id", body.get("webhook_id"));
        }
        synchronized (subscriptions) {
            boolean known = subscriptions.values().stream()
                    .anyMatch(each -> each.get("event_type").equals(subscription.get("event_type"))
                            && each.path("webhook_id").equals(subscription.path("webhook_id")));
            if (known) {
                throw Problem.of(409, "Conflict", "DuplicateSubscriptionFailed: subscription already exists");
            }
            subscriptions.put(subscription.get("subscription_id").asText(), subscription);
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("subscription", subscription);
        return object(data);
    }

    List<ObjectNode> subscriptions() {
        synchronized (subscriptions) {
            return List.copyOf(subscriptions.values());
        }
    }

    private static String url(XRequest request) {
        JsonNode body = request.json();
        request.onlyTakesFields(body, Set.of("url"));
        return body.path("url").asText();
    }

    private static ObjectNode object(ObjectNode data) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("data", data);
        return json;
    }

    private static ObjectNode listOf(List<ObjectNode> items) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!items.isEmpty()) {
            ArrayNode data = json.putArray("data");
            items.forEach(data::add);
        }
        json.putObject("meta").put("result_count", items.size());
        return json;
    }
}
