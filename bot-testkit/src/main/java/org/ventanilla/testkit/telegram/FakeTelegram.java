package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.ventanilla.testkit.telegram.ShownMessage.ShownButton;

/**
 * A Bot API server on a port of this machine, for one bot. It keeps to the published API and is stricter where the real
 * server is lenient: unknown parameters and stray markup are refused. Citizens are played by the methods that begin with
 * {@code citizen}; what they see is in {@link #shown}. Thread-safe.
 */
public final class FakeTelegram implements AutoCloseable {
    public static final String TOKEN = "123456789:AAF-canary-token-of-the-fake-platform";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static {
        // Without it, the JDK's server takes 40 ms for each answer: it writes headers and body apart.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final BotApiMethods methods = new BotApiMethods();
    private final List<BotApiCall> calls = new CopyOnWriteArrayList<>();
    private final BotApiServer api = new BotApiServer(TOKEN, methods, calls::add);
    private final AtomicLong callbackIds = new AtomicLong(4_000_000_000_000L);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-telegram");
        thread.setDaemon(true);
        return thread;
    });
    private final int port;
    private @Nullable HttpServer server;

    public FakeTelegram() {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The methods that the fake knows and the parameters it takes. */
    public static Map<String, Set<String>> methods() {
        return Collections.unmodifiableMap(new TreeMap<>(BotApiMethods.PARAMETERS));
    }

    // --- what a citizen does ---

    /** Opens a chat, or changes who the citizen is. */
    public void citizenIs(long chatId, String firstName, String languageCode) {
        methods.chats.put(chatId, new Chat(chatId, firstName, languageCode));
    }

    /** Returns the id of the message. */
    public long citizenWrites(long chatId, String text) {
        Chat chat = chat(chatId);
        ObjectNode message = chat.fromCitizen(chat.nextMessageId());
        deliver("message", withText(message, text));
        return message.get("message_id").asLong();
    }

    public void citizenEdits(long chatId, long messageId, String text) {
        ObjectNode message = chat(chatId).fromCitizen(messageId).put("edit_date", Chat.now());
        deliver("edited_message", withText(message, text));
    }

    /**
     * Sends something other than text.
     *
     * @param kind the name of its field in a message, such as {@code voice}
     */
    public void citizenSends(long chatId, String kind, String json) {
        Chat chat = chat(chatId);
        ObjectNode message = chat.fromCitizen(chat.nextMessageId());
        message.set(kind, parse(json));
        deliver("message", message);
    }

    /**
     * Sends something with words under it.
     *
     * @param content an object with the field of its kind, such as {@code {"photo":[…]}}
     * @param caption empty for none
     * @return the id of the message
     */
    public long citizenSendsFile(long chatId, String content, String caption) {
        return send(chatId, content, caption, Optional.empty());
    }

    /** Sends several pictures at once; the words are under the first. */
    public void citizenSendsAlbum(long chatId, List<String> contents, String caption) {
        Optional<String> album = Optional.of(Long.toString(callbackIds.incrementAndGet()));
        for (int i = 0; i < contents.size(); i++) {
            send(chatId, contents.get(i), i == 0 ? caption : "", album);
        }
    }

    public void citizenEditsTheCaption(long chatId, long messageId, String caption) {
        deliver(
                "edited_message",
                chat(chatId).fromCitizen(messageId).put("edit_date", Chat.now()).put("caption", caption));
    }

    /** Passes on what somebody else wrote. */
    public void citizenForwards(long chatId, String text) {
        Chat chat = chat(chatId);
        ObjectNode message = chat.fromCitizen(chat.nextMessageId());
        message.putObject("forward_origin")
                .put("type", "hidden_user")
                .put("date", Chat.now())
                .put("sender_user_name", "Alguien");
        deliver("message", withText(message, text));
    }

    private long send(long chatId, String content, String caption, Optional<String> album) {
        Chat chat = chat(chatId);
        ObjectNode message = chat.fromCitizen(chat.nextMessageId());
        message.setAll((ObjectNode) parse(content));
        album.ifPresent(id -> message.put("media_group_id", id));
        if (!caption.isEmpty()) {
            message.put("caption", caption);
        }
        deliver("message", message);
        return message.get("message_id").asLong();
    }

    /** Presses the button of that label under the newest message that has one. */
    public void citizenPresses(long chatId, String label) {
        press(chatId, chat(chatId), label);
    }

    private void press(long chatId, Chat who, String label) {
        List<ShownMessage> newestFirst = new ArrayList<>(chat(chatId).shown());
        Collections.reverse(newestFirst);
        for (ShownMessage message : newestFirst) {
            for (ShownButton button : message.buttons()) {
                if (button.label().equals(label)) {
                    press(chat(chatId), who, message, button);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("no button " + label + " is shown");
    }

    /** Sends what no button says: whoever writes the citizen's program can. */
    public void citizenForgesAPress(long chatId, String data) {
        Chat chat = chat(chatId);
        press(chat, chat, new ShownMessage(chatId, 1, "", "", List.of()), new ShownButton("", data));
    }

    public void citizenBlocks(long chatId) {
        changeMembership(chat(chatId), "member", "kicked");
    }

    public void citizenUnblocks(long chatId) {
        changeMembership(chat(chatId), "kicked", "member");
    }

    // --- what happens in groups ---

    /**
     * Opens a group.
     *
     * @param groupId negative; a supergroup's begins with -100
     */
    public void groupIs(long groupId, String title) {
        methods.chats.put(groupId, new Chat(groupId, title, ""));
    }

    /** Returns the id of the message. */
    public long memberWrites(long groupId, long memberId, String text) {
        return memberReplies(groupId, memberId, text, 0);
    }

    /**
     * A member answers a message of the bot.
     *
     * @param to its id; 0 for no message
     */
    public long memberReplies(long groupId, long memberId, String text, long to) {
        Chat group = chat(groupId);
        ObjectNode message = group.fromMember(group.nextMessageId(), chat(memberId));
        if (to != 0) {
            ObjectNode replied = JSON.objectNode()
                    .put("message_id", to)
                    .put("date", Chat.now())
                    .put("text", "…");
            replied.set("chat", group.json());
            replied.set("from", methods.bot);
            message.set("reply_to_message", replied);
        }
        deliver("message", withText(message, text));
        return message.get("message_id").asLong();
    }

    /** A member presses the button of that label under the newest message that has one. */
    public void memberPresses(long groupId, long memberId, String label) {
        press(groupId, chat(memberId), label);
    }

    public void botIsAddedTo(long groupId) {
        Chat group = chat(groupId);
        ObjectNode change = JSON.objectNode().put("date", Chat.now());
        change.set("chat", group.json());
        change.set("from", chat(1).user());
        change.set("old_chat_member", member("left"));
        change.set("new_chat_member", member("member"));
        deliver("my_chat_member", change);
    }

    /**
     * The group becomes a supergroup under a new id; the old one takes no messages any more.
     *
     * @param told whether its members' programs, and so the bot, are told by a message
     */
    public void groupMovesTo(long groupId, long newId, boolean told) {
        Chat group = chat(groupId);
        groupIs(newId, "Grupo");
        group.moveTo(newId);
        if (told) {
            ObjectNode message =
                    group.fromMember(group.nextMessageId(), chat(1)).put("migrate_to_chat_id", newId);
            deliver("message", message);
        }
    }

    /** A member writes in a topic of a forum. */
    public void memberWritesInTopic(long groupId, long memberId, long topic, String text) {
        Chat group = chat(groupId);
        ObjectNode message = group.fromMember(group.nextMessageId(), chat(memberId))
                .put("message_thread_id", topic)
                .put("is_topic_message", true);
        deliver("message", withText(message, text));
    }

    /** The topics that the bot has opened, the oldest first: their names by their ids. */
    public Map<Long, String> topics() {
        return Collections.unmodifiableMap(new TreeMap<>(methods.topics));
    }

    /** What the bot wrote in a topic. */
    public List<String> shownInTopic(long topic) {
        return List.copyOf(methods.inTopics.getOrDefault(topic, List.of()));
    }

    public boolean isClosed(long topic) {
        return methods.closedTopics.contains(topic);
    }

    /** The groups that the bot has left. */
    public List<Long> left() {
        return List.copyOf(methods.left);
    }

    // --- what they see ---

    /** All that the bot wrote there, the oldest first. */
    public List<ShownMessage> messages(long chatId) {
        Chat chat = methods.chats.get(chatId);
        return chat == null ? List.of() : chat.shown();
    }

    /** The texts that the bot wrote there, as read, the oldest first. */
    public List<String> shown(long chatId) {
        return messages(chatId).stream().map(ShownMessage::text).toList();
    }

    /** What was shown over the chat when buttons were pressed, the oldest first; empty where only the clock stopped. */
    public List<String> toasts() {
        return List.copyOf(methods.toasts);
    }

    /** The names in the menu of commands, as who speaks that language sees it; {@code ""} is everybody else. */
    public List<String> commands(String languageCode) {
        return methods.commands.getOrDefault(languageCode, List.of());
    }

    // --- what the platform does ---

    /** Puts any update into the queue, with an id of the platform's. */
    public void deliver(String kind, String json) {
        deliver(kind, (ObjectNode) parse(json));
    }

    /** Keeps a file, as if somebody had sent it. */
    public void keepsFile(String fileId, byte[] content) {
        methods.files.put(fileId, content.clone());
    }

    /** Delivers what was delivered last once more, with the same id. */
    public void repeatsTheLastDelivery() {
        methods.updates.repeatTheLast();
    }

    /** Numbers the next updates from this id, which may be lower than before. */
    public void continuesUpdateIdsAt(long id) {
        methods.updates.continueAt(id);
    }

    /** Lets the next request of a method go wrong; called again, the one after it too. */
    public void next(String method, Fault fault) {
        if (!BotApiMethods.PARAMETERS.containsKey(method)) {
            throw new IllegalArgumentException("no method " + method);
        }
        api.next(method, fault);
    }

    public void next(String method, Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            next(method, fault);
        }
    }

    /** From now on there are flood limits, stricter than the real ones. */
    public void limitsFloods() {
        methods.flood.enforce();
    }

    /** How many messages came while their sender was asked to wait. */
    public int impatientSends() {
        return methods.flood.impatient();
    }

    /** From now on, requests go wrong by chance: that many of a hundred, of these methods, in these ways. */
    public void failsByChance(int percent, Set<String> wrongMethods, List<Fault> faults, long seed) {
        api.random(new RandomFaults(percent, Set.copyOf(wrongMethods), List.copyOf(faults), new Random(seed)));
    }

    /** Writes what is accepted into a file too, a JSON object a line, so that it outlives this process. */
    public void keepsItsLedgerIn(Path file) {
        methods.ledger.keepIn(file);
    }

    /** Brings that many of a hundred updates to the webhook twice. */
    public void repeatsDeliveries(int percent) {
        methods.delivery.repeat(percent);
    }

    /** As if somebody had set a webhook for the bot, or removed it; nothing is brought there. */
    public void setsWebhook(String url) {
        methods.delivery.stop();
        methods.webhook = url;
        methods.updates.endPolls();
    }

    /** As if another instance of the bot had started to poll. */
    public void endsThePoll() {
        methods.updates.endPolls();
    }

    /** As if the bot's owner had revoked its token. */
    public void revokesToken() {
        api.onlyToken("revoked");
        methods.updates.endPolls();
    }

    public synchronized void goesDown() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
        methods.updates.endPolls();
    }

    public synchronized void comesBack() {
        if (server == null) {
            server = listen(port);
        }
    }

    // --- what the platform knows ---

    /** Every request with a good token, the oldest first. */
    public List<BotApiCall> calls() {
        return List.copyOf(calls);
    }

    /** The requests of one method, the oldest first. */
    public List<BotApiCall> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Every message that was accepted, in order. */
    public List<LedgerEntry> ledger() {
        return methods.ledger.entries();
    }

    public int unconfirmedUpdates() {
        return methods.updates.unconfirmed();
    }

    /** Buttons that still show a clock, because nobody answered their press. */
    public int unansweredPresses() {
        return methods.openCallbacks.size();
    }

    public String webhook() {
        return methods.webhook;
    }

    @Override
    public void close() {
        goesDown();
        methods.delivery.stop();
        api.close();
        threads.shutdownNow();
    }

    private HttpServer listen(int wanted) {
        try {
            HttpServer created = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            created.createContext("/", api);
            created.setExecutor(threads);
            created.start();
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Chat chat(long chatId) {
        return methods.chats.computeIfAbsent(chatId, id -> new Chat(id, "Ciudadana", "es"));
    }

    private void deliver(String kind, ObjectNode content) {
        ObjectNode update = JSON.objectNode();
        update.set(kind, content);
        methods.updates.add(kind, update);
    }

    private static ObjectNode withText(ObjectNode message, String text) {
        message.put("text", text);
        if (text.matches("(?s)/\\w+.*")) {
            int length = text.split("\\s", 2)[0].length();
            ArrayNode entities = message.putArray("entities");
            entities.addObject().put("type", "bot_command").put("offset", 0).put("length", length);
        }
        return message;
    }

    private void press(Chat chat, Chat who, ShownMessage message, ShownButton button) {
        String id = Long.toString(callbackIds.incrementAndGet());
        methods.openCallbacks.add(id);
        ObjectNode callback =
                JSON.objectNode().put("id", id).put("chat_instance", "1").put("data", button.data());
        callback.set("from", who.user());
        callback.set("message", chat.fromBot(message, methods.bot));
        deliver("callback_query", callback);
    }

    private void changeMembership(Chat chat, String before, String after) {
        chat.block(after.equals("kicked"));
        ObjectNode change = JSON.objectNode().put("date", Chat.now());
        change.set("chat", chat.json());
        change.set("from", chat.user());
        change.set("old_chat_member", member(before));
        change.set("new_chat_member", member(after));
        deliver("my_chat_member", change);
    }

    private ObjectNode member(String status) {
        ObjectNode member = JSON.objectNode().put("status", status);
        member.set("user", methods.bot);
        return member;
    }

    private static JsonNode parse(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
