package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ventanilla.testkit.telegram.ShownMessage.ShownButton;

/** The methods of the Bot API that the fake knows, with what they do to its state. */
final class BotApiMethods {
    /** The parameters that the fake takes, by method; any other is refused, where the real server ignores it. */
    static final Map<String, Set<String>> PARAMETERS = Map.ofEntries(
            Map.entry("getMe", Set.of()),
            Map.entry("getFile", Set.of("file_id")),
            Map.entry("getUpdates", Set.of("offset", "limit", "timeout", "allowed_updates")),
            Map.entry(
                    "sendMessage",
                    Set.of(
                            "chat_id",
                            "message_thread_id",
                            "text",
                            "parse_mode",
                            "reply_markup",
                            "link_preview_options",
                            "reply_parameters")),
            Map.entry("answerCallbackQuery", Set.of("callback_query_id", "text", "show_alert")),
            Map.entry("editMessageReplyMarkup", Set.of("chat_id", "message_id", "reply_markup")),
            Map.entry("setMyCommands", Set.of("commands", "scope", "language_code")),
            Map.entry(
                    "setWebhook",
                    Set.of("url", "secret_token", "allowed_updates", "drop_pending_updates", "max_connections")),
            Map.entry("deleteWebhook", Set.of("drop_pending_updates")),
            Map.entry("sendChatAction", Set.of("chat_id", "action")),
            Map.entry("createForumTopic", Set.of("chat_id", "name")),
            Map.entry("closeForumTopic", Set.of("chat_id", "message_thread_id")),
            Map.entry("leaveChat", Set.of("chat_id")),
            Map.entry("getWebhookInfo", Set.of()));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_TOAST = 200;
    private static final int LONGEST_TOPIC = 128;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    final UpdateQueue updates = new UpdateQueue();
    final Set<String> openCallbacks = ConcurrentHashMap.newKeySet();
    final ObjectNode bot = JSON.objectNode()
            .put("id", 123456789)
            .put("is_bot", true)
            .put("first_name", "Ventanilla")
            .put("username", "ventanilla_bot");
    final Map<Long, String> topics = new ConcurrentSkipListMap<>();
    final Map<Long, List<String>> inTopics = new ConcurrentHashMap<>();
    final Set<Long> closedTopics = ConcurrentHashMap.newKeySet();
    final FloodControl flood = new FloodControl();
    final Ledger ledger = new Ledger();
    final List<Long> left = new CopyOnWriteArrayList<>();
    final List<String> toasts = new CopyOnWriteArrayList<>();
    final Map<String, byte[]> files = new ConcurrentHashMap<>();
    final Map<String, List<String>> commands = new ConcurrentHashMap<>();
    final WebhookDeliveries delivery = new WebhookDeliveries(updates);
    volatile String webhook = "";

    static Optional<String> published(String method) {
        return PARAMETERS.keySet().stream().filter(method::equalsIgnoreCase).findFirst();
    }

    JsonNode call(String method, JsonNode parameters) throws ApiError, InterruptedException {
        for (var parameter : parameters.properties()) {
            check(PARAMETERS.getOrDefault(method, Set.of()), method, parameter.getKey());
        }
        return switch (method) {
            case "getMe" -> bot;
            case "getFile" -> getFile(parameters);
            case "getUpdates" -> getUpdates(parameters);
            case "sendMessage" -> sendMessage(parameters);
            case "answerCallbackQuery" -> answerCallbackQuery(parameters);
            case "editMessageReplyMarkup" -> editMessageReplyMarkup(parameters);
            case "setMyCommands" -> setMyCommands(parameters);
            case "sendChatAction" -> sendChatAction(parameters);
            case "createForumTopic" -> createForumTopic(parameters);
            case "closeForumTopic" -> closeForumTopic(parameters);
            case "leaveChat" -> leaveChat(parameters);
            case "setWebhook" -> setWebhook(parameters);
            case "deleteWebhook" -> deleteWebhook();
            case "getWebhookInfo" -> webhookInfo();
            default -> throw new ApiError(404, "Not Found", Map.of());
        };
    }

    /** A request may name its own method, as an answer to a webhook must. */
    private static void check(Set<String> known, String method, String parameter) throws ApiError {
        if (!known.contains(parameter) && !parameter.equals("method")) {
            throw ApiError.badRequest("this fake knows no parameter " + parameter + " of " + method);
        }
    }

    private JsonNode getFile(JsonNode parameters) throws ApiError {
        String id = parameters.path("file_id").asText();
        byte[] content = files.get(id);
        if (content == null) {
            throw ApiError.badRequest("wrong file_id or the file is temporarily unavailable");
        }
        if (content.length > LARGEST_FILE) {
            throw ApiError.badRequest("file is too big");
        }
        return JSON.objectNode()
                .put("file_id", id)
                .put("file_unique_id", "unique-" + id)
                .put("file_size", content.length)
                .put("file_path", "files/" + id + ".bin");
    }

    private JsonNode getUpdates(JsonNode parameters) throws ApiError, InterruptedException {
        if (!webhook.isEmpty()) {
            throw ApiError.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        if (parameters.has("allowed_updates")) {
            updates.allow(parameters.get("allowed_updates"));
        }
        int limit = parameters.path("limit").asInt(100);
        Duration timeout = Duration.ofSeconds(parameters.path("timeout").asInt(0));
        ArrayNode result = JSON.arrayNode();
        updates.poll(parameters.path("offset").asLong(0), Math.max(1, Math.min(limit, 100)), timeout)
                .forEach(result::add);
        return result;
    }

    private JsonNode sendMessage(JsonNode parameters) throws ApiError {
        Chat chat = chat(parameters);
        String sent = parameters.path("text").asText();
        String text = visible(sent, parameters.path("parse_mode").asText());
        List<ShownButton> buttons =
                parameters.has("reply_markup") ? InlineKeyboard.read(parameters.get("reply_markup")) : List.of();
        long topic = parameters.path("message_thread_id").asLong();
        if (topic != 0 && !topics.containsKey(topic)) {
            throw ApiError.badRequest("message thread not found");
        }
        flood.check(parameters.path("chat_id").asLong());
        ShownMessage shown = chat.show(text, sent, buttons);
        ledger.add(shown);
        if (topic != 0) {
            inTopics.computeIfAbsent(topic, any -> new CopyOnWriteArrayList<>()).add(text);
        }
        return chat.fromBot(shown, bot);
    }

    private Chat chat(JsonNode parameters) throws ApiError {
        Chat chat = chats.get(parameters.path("chat_id").asLong());
        if (chat == null) {
            throw ApiError.badRequest("chat not found");
        }
        if (chat.movedTo() != 0) {
            throw new ApiError(
                    400,
                    "Bad Request: group chat was upgraded to a supergroup chat",
                    Map.of("migrate_to_chat_id", chat.movedTo()));
        }
        if (left.contains(parameters.path("chat_id").asLong())) {
            throw new ApiError(403, "Forbidden: bot is not a member of the group chat", Map.of());
        }
        if (chat.isBlocked()) {
            throw new ApiError(403, "Forbidden: bot was blocked by the user", Map.of());
        }
        return chat;
    }

    private static String visible(String sent, String parseMode) throws ApiError {
        if (!WellFormed.is(sent)) {
            throw ApiError.badRequest("strings must be encoded in UTF-8");
        }
        String parsed = switch (parseMode.toLowerCase(Locale.ROOT)) {
            case "" -> sent;
            case "html" -> StrictHtml.visible(sent);
            default -> throw ApiError.badRequest("this fake speaks no " + parseMode);
        };
        String text = parsed.strip();
        if (text.isEmpty()) {
            throw ApiError.badRequest("message text is empty");
        }
        if (text.length() > LONGEST_TEXT) {
            throw ApiError.badRequest("message is too long");
        }
        return text;
    }

    private JsonNode answerCallbackQuery(JsonNode parameters) throws ApiError {
        String words = parameters.path("text").asText();
        if (words.length() > LONGEST_TOAST) {
            throw ApiError.badRequest("MESSAGE_TOO_LONG");
        }
        if (!openCallbacks.remove(parameters.path("callback_query_id").asText())) {
            throw ApiError.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        toasts.add(words);
        return BooleanNode.TRUE;
    }

    private JsonNode editMessageReplyMarkup(JsonNode parameters) throws ApiError {
        List<ShownButton> buttons =
                parameters.has("reply_markup") ? InlineKeyboard.read(parameters.get("reply_markup")) : List.of();
        Chat chat = chat(parameters);
        long messageId = parameters.path("message_id").asLong();
        chat.replaceButtons(messageId, buttons);
        return chat.fromBot(chat.message(messageId), bot);
    }

    private JsonNode setMyCommands(JsonNode parameters) throws ApiError {
        List<String> names = new ArrayList<>();
        for (JsonNode command : parameters.path("commands")) {
            names.add(command.path("command").asText());
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")) {
                throw ApiError.badRequest("BOT_COMMAND_INVALID");
            }
            int description = command.path("description").asText().length();
            if (description < 1 || description > 256) {
                throw ApiError.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        commands.put(parameters.path("language_code").asText(), names);
        return BooleanNode.TRUE;
    }

    private JsonNode sendChatAction(JsonNode parameters) throws ApiError {
        chat(parameters);
        if (!parameters.path("action").asText().equals("typing")) {
            throw ApiError.badRequest("wrong parameter action in request");
        }
        return BooleanNode.TRUE;
    }

    private JsonNode createForumTopic(JsonNode parameters) throws ApiError {
        Chat forum = chat(parameters);
        String name = parameters.path("name").asText();
        if (name.isEmpty() || name.length() > LONGEST_TOPIC) {
            throw ApiError.badRequest("TOPIC_TITLE_EMPTY");
        }
        long topic = forum.nextMessageId();
        topics.put(topic, name);
        return JSON.objectNode()
                .put("message_thread_id", topic)
                .put("name", name)
                .put("icon_color", 7322096);
    }

    private JsonNode closeForumTopic(JsonNode parameters) throws ApiError {
        chat(parameters);
        if (!closedTopics.add(parameters.path("message_thread_id").asLong())) {
            throw ApiError.badRequest("TOPIC_NOT_MODIFIED");
        }
        return BooleanNode.TRUE;
    }

    private JsonNode leaveChat(JsonNode parameters) throws ApiError {
        chat(parameters);
        left.add(parameters.path("chat_id").asLong());
        return BooleanNode.TRUE;
    }

    private JsonNode setWebhook(JsonNode parameters) throws ApiError {
        String secret = parameters.path("secret_token").asText();
        if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
            throw ApiError.badRequest("secret token contains unallowed characters");
        }
        if (parameters.has("allowed_updates")) {
            updates.allow(parameters.get("allowed_updates"));
        }
        webhook = parameters.path("url").asText();
        delivery.start(webhook, secret);
        return BooleanNode.TRUE;
    }

    private JsonNode deleteWebhook() {
        webhook = "";
        delivery.stop();
        return BooleanNode.TRUE;
    }

    private JsonNode webhookInfo() {
        ObjectNode info = JSON.objectNode()
                .put("url", webhook)
                .put("has_custom_certificate", false)
                .put("pending_update_count", updates.unconfirmed());
        if (!delivery.lastError().isEmpty()) {
            info.put("last_error_date", Chat.now()).put("last_error_message", delivery.lastError());
        }
        return info;
    }
}
