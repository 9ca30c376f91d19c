package org.ventanilla.app.webchat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.ventanilla.bot.channel.Capabilities;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.testkit.ChannelContract;
import tools.jackson.databind.JsonNode;

/** The web chat keeps the contract of channels, spoken to over HTTP. Here the platform is our own server. */
class WebChatContractTest extends ChannelContract {
    private static final ChatServer SERVER = new ChatServer();
    private static final Pattern CHARACTER = Pattern.compile("&(#?\\w+);");

    private final Channel channel = new Outbox();
    private final ChatClient client = new ChatClient(SERVER.port());
    private final AtomicInteger ids = new AtomicInteger();
    private String last = "";
    private int lastStatus;

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected ConversationRef citizenWrites(String text) {
        last = "{\"id\":\"" + ids.incrementAndGet() + "\",\"text\":" + ChatClient.JSON.writeValueAsString(text) + "}";
        post();
        return client.ref();
    }

    private void post() {
        lastStatus = client.post(last).statusCode();
    }

    @Override
    protected void platformRepeatsTheLastDelivery() {
        post();
    }

    @Override
    protected void platformTriesAgain() {
        if (!allAcknowledged()) {
            post();
        }
    }

    @Override
    protected boolean allAcknowledged() {
        return lastStatus == 202;
    }

    /** Of one conversation sixty messages a minute are taken. */
    @Override
    protected int backlog() {
        return 50;
    }

    @Override
    protected List<String> shown(ConversationRef conversation) {
        return messages()
                .map(message -> (message.path("agent").stringValue("") + " "
                                + plain(message.path("html").stringValue("")))
                        .strip())
                .toList();
    }

    @Override
    protected List<String> buttonsShown(ConversationRef conversation) {
        return messages()
                .flatMap(message -> message.path("buttons").valueStream())
                .map(button -> button.path("label").stringValue(""))
                .toList();
    }

    @Override
    protected void citizenPresses(ConversationRef conversation, String label) {
        String button = messages()
                .flatMap(message -> message.path("buttons").valueStream())
                .filter(each -> each.path("label").stringValue("").equals(label))
                .map(each -> each.path("id").stringValue(""))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> response = client.press("press-" + ids.incrementAndGet(), button);
        lastStatus = response.statusCode();
    }

    private Stream<JsonNode> messages() {
        return client.events(0).path("messages").valueStream();
    }

    /** What a browser shows of it. */
    private static String plain(String html) {
        return CHARACTER
                .matcher(html.replaceAll("<[^>]*>", ""))
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
                .strip();
    }

    private static String character(String entity) {
        if (entity.startsWith("#x")) {
            return Character.toString(Integer.parseInt(entity.substring(2), 16));
        }
        return entity.startsWith("#")
                ? Character.toString(Integer.parseInt(entity.substring(1)))
                : Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"").getOrDefault(entity, entity);
    }

    /** The channel with what the outbox does before it sends: the message is durable as being sent. */
    private static final class Outbox implements Channel {
        @Override
        public String name() {
            return SERVER.channel.name();
        }

        @Override
        public Capabilities capabilities() {
            return SERVER.channel.capabilities();
        }

        @Override
        public void start(InboundSink sink) {
            SERVER.channel.start(sink);
        }

        @Override
        public SendResult send(Outgoing message) {
            SERVER.chats.says(message.to(), message.agent().orElse(null), message.content(), Delivery.SENDING);
            return SERVER.channel.send(message);
        }

        @Override
        public Health health() {
            return SERVER.channel.health();
        }

        @Override
        public void close() {
            SERVER.channel.close();
        }
    }
}
