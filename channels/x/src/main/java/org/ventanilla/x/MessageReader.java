package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.InboundEvent.CommandReceived;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;

/** Makes an event of a direct message to us, in a conversation of two. */
final class MessageReader implements Feed.Reader {
    private static final Pattern TWO = Pattern.compile("([0-9]{1,19})-([0-9]{1,19})");
    private static final Pattern COMMAND = Pattern.compile("/(\\w{1,32})(?:\\s+(.*))?", Pattern.DOTALL);

    private final String ownId;
    private final Conversations conversations;
    private final Options options;
    private final Clock clock;

    MessageReader(XConfig config, Options options, Clock clock) {
        this.ownId = config.keys().accountId();
        this.conversations = new Conversations(config.account());
        this.options = options;
        this.clock = clock;
    }

    @Override
    public String key(XId id) {
        return "dm:" + id.text();
    }

    @Override
    public Optional<Incoming> read(JsonNode message, Map<String, JsonNode> users) throws PoisonException {
        XId id = Json.id(message, "id");
        String sender = Json.id(message, "sender_id").text();
        boolean said = message.path("event_type").asText("MessageCreate").equals("MessageCreate");
        if (!said || sender.equals(ownId) || !isBetweenTwo(message, sender)) {
            return Optional.empty();
        }
        JsonNode user = users.getOrDefault(sender, MissingNode.getInstance());
        if (Json.isAutomated(user)) {
            return Optional.empty();
        }
        ConversationRef ref = conversations.inPrivate(sender);
        return Optional.of(Incoming.of(event(message, ref, id, Json.citizen(sender, user))));
    }

    private boolean isBetweenTwo(JsonNode message, String sender) {
        JsonNode conversation = message.path("dm_conversation_id");
        Matcher two = TWO.matcher(conversation.asText());
        return conversation.isMissingNode()
                || (two.matches()
                        && (two.group(1).equals(sender) || two.group(2).equals(sender))
                        && (two.group(1).equals(ownId) || two.group(2).equals(ownId)));
    }

    private InboundEvent event(JsonNode message, ConversationRef ref, XId id, Citizen citizen) {
        Instant at = Json.time(message, clock);
        String text = Json.text(message.path("text"));
        if (text.replaceAll("https://t\\.co/\\w+", "").isBlank() && message.has("attachments")) {
            return new Unreadable(ref, key(id), at, citizen, "photo");
        }
        Optional<String> chosen = options.chosen(citizen.id(), text);
        if (chosen.isPresent()) {
            return new ButtonPressed(ref, key(id), at, citizen, chosen.get());
        }
        Matcher command = COMMAND.matcher(text);
        if (command.matches()) {
            String argument = command.group(2) == null ? "" : command.group(2).strip();
            return new CommandReceived(
                    ref, key(id), at, citizen, command.group(1).toLowerCase(Locale.ROOT), argument);
        }
        return new TextReceived(ref, key(id), at, citizen, id.text(), text);
    }

    @Override
    public Optional<InboundEvent> unknown(JsonNode message) {
        Optional<XId> id = XId.in(message, "id");
        Optional<XId> sender = XId.in(message, "sender_id");
        if (id.isEmpty() || sender.isEmpty() || sender.get().text().equals(ownId)) {
            return Optional.empty();
        }
        return Optional.of(new Unreadable(
                conversations.inPrivate(sender.get().text()),
                key(id.get()),
                clock.instant(),
                new Citizen(sender.get().text(), "", Optional.empty()),
                "unknown"));
    }
}
