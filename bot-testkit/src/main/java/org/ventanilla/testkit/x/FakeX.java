package org.ventanilla.testkit.x;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * An X API server on a port of this machine, for one institution's account. It keeps to the published API, version 2, and is
 * stricter where the real server is lenient: every signature is checked and used once, unknown parameters are refused, a
 * reply goes only to a post that mentions or quotes the account, the same text is refused for a day. Citizens are played by
 * the methods that begin with {@code citizen}; what they see is in {@link #posts} and {@link #directMessages}. Thread-safe.
 */
public final class FakeX implements AutoCloseable {
    public static final String CONSUMER_KEY = "canaryConsumerKeyOfTheFake";
    public static final String CONSUMER_SECRET = "canary-consumer&secret=%+ ñ";
    public static final String ACCOUNT_ID = "2244994945";
    public static final String ACCOUNT_NAME = "MuniQuilpue";
    public static final String ACCESS_TOKEN = ACCOUNT_ID + "-canaryAccessToken";
    public static final String ACCESS_SECRET = "canary-access-secret/+=&";
    public static final String BEARER = "AAAAcanaryBearerToken%3Dx";

    static {
        // Without it, the JDK's server takes 40 ms for each answer: it writes headers and body apart.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final XUser bot = new XUser(ACCOUNT_ID, ACCOUNT_NAME, "Municipalidad", true);
    private final World world;
    private final Webhooks webhooks = new Webhooks(CONSUMER_SECRET);
    private final Credentials credentials = new Credentials(bot);
    private final Streams streams;
    private final XMethods methods;
    private final XServer api;
    private final List<XCall> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-x");
        thread.setDaemon(true);
        return thread;
    });
    private final int port;
    private volatile boolean pushes = true;
    private Optional<String> lastEvent = Optional.empty();
    private @Nullable HttpServer server;

    public FakeX() {
        this(Clock.systemUTC());
    }

    /** @param clock for ids and windows; signatures are checked by the real time */
    public FakeX(Clock clock) {
        world = new World(bot, clock);
        streams = new Streams(clock);
        methods = new XMethods(world, bot, webhooks, clock);
        api = new XServer(methods, credentials, streams, clock, calls::add);
        server = listen(0);
        port = server.getAddress().getPort();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The endpoints that the fake knows and the parameters that each takes. */
    public static Map<String, Set<String>> endpoints() {
        return Collections.unmodifiableMap(new TreeMap<>(XMethods.PARAMETERS));
    }

    // --- what citizens do ---

    /** Says who somebody is; whoever was not named is an ordinary person. */
    public void citizenIs(String user, String username, String name, boolean automated) {
        world.user(new XUser(user, username, name, automated));
    }

    /** Posts for everybody to read. Returns the id of the post. */
    public String citizenPosts(String user, String text) {
        return happened(world.post(world.user(user), text, Optional.empty(), Optional.empty()));
    }

    public String citizenPostsPicture(String user, String text) {
        return happened(world.post(world.user(user), text, Optional.empty(), Optional.of("3_1")));
    }

    public String citizenReplies(String user, String to, String text) {
        return happened(world.post(world.user(user), text, reference("replied_to", to), Optional.empty()));
    }

    public String citizenQuotes(String user, String other, String text) {
        return happened(world.post(world.user(user), text, reference("quoted", other), Optional.empty()));
    }

    public String citizenReposts(String user, String other) {
        XPost repeated = world.post(Long.parseLong(other));
        String text = "RT @" + repeated.author().username() + ": " + repeated.text();
        return happened(world.post(world.user(user), text, reference("retweeted", other), Optional.empty()));
    }

    /** Changes a post; returns its new id. */
    public String citizenEdits(String post, String text) {
        return happened(world.edit(Long.parseLong(post), text));
    }

    public void citizenDeletes(String post) {
        world.delete(Long.parseLong(post));
    }

    /** Writes a direct message. Returns the id of the event. */
    public String citizenWrites(String user, String text) {
        return happened(world.message(user, world.user(user), text, Optional.empty()));
    }

    public String citizenSendsPicture(String user) {
        return happened(world.message(user, world.user(user), "", Optional.of("3_2")));
    }

    /** Writes in a chat that only the two ends can read. */
    public void citizenWritesEncrypted(String user) {
        long id = world.encrypted(user);
        ObjectNode payload = JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.toString(id))
                .put("conversation_id", Message.conversation(user, ACCOUNT_ID))
                .put("sender_id", user)
                .put("encoded_event", "Q2lwaGVydGV4dA==");
        push("chat.received", payload, Optional.empty());
    }

    /** The account's owner answers an encrypted chat, in X's own app. */
    public void ownerAnswersEncrypted(String user) {
        ObjectNode payload = JsonNodeFactory.instance
                .objectNode()
                .put("conversation_id", Message.conversation(user, ACCOUNT_ID))
                .put("sender_id", ACCOUNT_ID);
        push("chat.sent", payload, Optional.empty());
    }

    public void citizenClosesMessages(String user) {
        world.close(user);
    }

    /** The account writes by hand, in the app. */
    public String ownerPosts(String text) {
        return Long.toString(
                world.ownPost(text, Optional.empty(), Optional.empty()).id());
    }

    public String ownerWrites(String user, String text) {
        return happened(world.message(user, bot, text, Optional.empty()));
    }

    // --- what they see ---

    /** All posts of the account, the oldest first. */
    public List<ShownPost> posts() {
        List<ShownPost> shown = new ArrayList<>();
        for (XPost post : world.posts(each -> each.author().equals(bot))) {
            Optional<String> inReplyTo = post.refersTo()
                    .filter(reference -> reference.type().equals("replied_to"))
                    .map(reference -> Long.toString(reference.id()));
            shown.add(0, new ShownPost(Long.toString(post.id()), post.text(), inReplyTo, post.deepLink()));
        }
        return shown;
    }

    /** What the account wrote under a post, the oldest first. */
    public List<String> replies(String to) {
        return posts().stream()
                .filter(post -> post.inReplyTo().filter(to::equals).isPresent())
                .map(ShownPost::text)
                .toList();
    }

    /** What the account wrote to somebody, the oldest first. */
    public List<String> directMessages(String user) {
        List<String> shown = new ArrayList<>();
        world.messages(message ->
                        message.with().equals(user) && message.sender().equals(bot))
                .forEach(message -> shown.add(0, message.text()));
        return shown;
    }

    // --- what the platform does ---

    /** Lets the next request to an endpoint go wrong; called again, the one after it too. */
    public void next(String endpoint, XFault fault) {
        if (!XMethods.PARAMETERS.containsKey(endpoint)) {
            throw new IllegalArgumentException("no endpoint " + endpoint);
        }
        api.next(endpoint, fault);
    }

    public void next(String endpoint, XFault fault, int times) {
        for (int i = 0; i < times; i++) {
            next(endpoint, fault);
        }
    }

    /** Changes how many requests an endpoint takes in fifteen minutes, and begins a new window. */
    public void limit(String endpoint, int requests) {
        api.windows.limit(endpoint, requests);
    }

    public void hasNoLimits() {
        api.windows.none();
    }

    public void runsOutOfCredits() {
        api.hasCredits(false);
    }

    public void getsCredits() {
        api.hasCredits(true);
    }

    /** As if the account's owner had taken back what they had allowed. */
    public void revokesTokens() {
        credentials.revoke();
        streams.end();
    }

    /** What the app may do, in X's words: {@code read}, {@code read-write} or {@code read-write-directmessages}. */
    public void allowsOnly(String rights) {
        credentials.mayOnly(rights);
    }

    /** The platform's clock, as far as signatures go, is ahead of ours by this. */
    public void clockIsAhead(Duration offset) {
        credentials.clockIsOff(offset);
    }

    /** From now on nothing is pushed, as in a gap of the stream. */
    public void pushesNothing() {
        pushes = false;
    }

    public void pushesAgain() {
        pushes = true;
    }

    /** Pushes the last event once more, with the same ids. */
    public void repeatsTheLastDelivery() {
        lastEvent.ifPresent(this::deliver);
    }

    /** Sends any line on the open streams. */
    public void streams(String line) {
        streams.pushOnly(line + "\r\n");
    }

    /** Ends all open streams. */
    public void dropsStreams() {
        streams.end();
    }

    public synchronized void goesDown() {
        streams.end();
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    public synchronized void comesBack() {
        if (server == null) {
            server = listen(port);
        }
    }

    // --- signing in ---

    /** The account's owner agrees to what waits for them; returns the PIN they are shown. */
    public String ownerAgrees() {
        return credentials.agree(credentials.waitingToken());
    }

    // --- what the platform knows ---

    /** Every request, the oldest first. */
    public List<XCall> calls() {
        return List.copyOf(calls);
    }

    /** The requests to one endpoint, the oldest first. */
    public List<XCall> calls(String endpoint) {
        return calls.stream().filter(call -> call.endpoint().equals(endpoint)).toList();
    }

    /** The id of the newest direct message; empty when there is none. */
    public String newestMessage() {
        return world.messages(any -> true).stream()
                .findFirst()
                .map(message -> Long.toString(message.id()))
                .orElse("");
    }

    public int openStreams() {
        return streams.count();
    }

    /** The kinds of events that the account subscribed to. */
    public List<String> subscriptions() {
        return methods.subscriptions().stream()
                .map(each -> each.get("event_type").asText())
                .toList();
    }

    /** Addresses that answered their challenge. */
    public List<String> webhooks() {
        return webhooks.json().stream().map(each -> each.get("url").asText()).toList();
    }

    /** Pushes a body with a signature to an address; returns the answer's status, 0 when there was none. */
    public int pushesTo(URI url, byte[] body, String signature) {
        return webhooks.push(url, body, signature);
    }

    /** The right signature of a body. */
    public String signature(byte[] body) {
        return webhooks.signature(body);
    }

    /** Whether an address answers a challenge as it has to. */
    public boolean isAnsweredBy(URI url) {
        return webhooks.answersChallenge(url);
    }

    /** The last event, as it was pushed. */
    public Optional<String> lastEvent() {
        return lastEvent;
    }

    @Override
    public void close() {
        goesDown();
        api.close();
        threads.shutdownNow();
    }

    private Optional<XPost.Reference> reference(String type, String id) {
        XPost other = world.post(Long.parseLong(id));
        return Optional.of(new XPost.Reference(type, other.id(), other.author().id()));
    }

    private String happened(XPost post) {
        if (post.concerns(bot) && !post.author().equals(bot)) {
            ObjectNode payload = post.json(
                    Set.of("conversation_id", "created_at", "attachments"),
                    Set.of("author_id", "referenced_posts", "in_reply_to_user_id"));
            push("post.mention.create", payload, Optional.of(post.author()));
        }
        return Long.toString(post.id());
    }

    private String happened(Message message) {
        ObjectNode payload = message.json(
                ACCOUNT_ID, Set.of("text", "created_at", "dm_conversation_id", "attachments"), Set.of("sender_id"));
        push(message.sender().equals(bot) ? "dm.sent" : "dm.received", payload, Optional.of(message.sender()));
        return Long.toString(message.id());
    }

    private void push(String type, ObjectNode payload, Optional<XUser> sender) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ObjectNode data = event.putObject("data")
                .put("event_uuid", UUID.randomUUID().toString())
                .put("event_type", type);
        data.putObject("filter").put("user_id", ACCOUNT_ID);
        data.set("payload", payload);
        sender.ifPresent(user -> data.putObject("includes").putArray("users").add(user.json()));
        lastEvent = Optional.of(event.toString());
        if (pushes && subscriptions().contains(type)) {
            deliver(event.toString());
        }
    }

    private void deliver(String event) {
        streams.push(event);
        webhooks.push(event.getBytes(StandardCharsets.UTF_8));
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
}
