package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.ButtonPressed;
import org.ventanilla.bot.message.InboundEvent.CommandReceived;
import org.ventanilla.bot.message.InboundEvent.LocationReceived;
import org.ventanilla.bot.message.InboundEvent.ReachabilityChanged;
import org.ventanilla.bot.message.InboundEvent.TextEdited;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.message.WellFormed;

/** Makes an event of an update. Only private chats with people are for us. */
final class UpdateReader {
    /** The kinds of updates that we ask for. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private static final Logger LOG = LoggerFactory.getLogger(UpdateReader.class);
    private static final Pattern COMMAND = Pattern.compile("/(\\w{1,32})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

    private final String account;
    private final Offers offers;
    private final Groups groups;
    private final LastMessages lastMessages;
    private final Clock clock;

    UpdateReader(String account, Offers offers, Groups groups, LastMessages lastMessages, Clock clock) {
        this.account = account;
        this.offers = offers;
        this.groups = groups;
        this.lastMessages = lastMessages;
        this.clock = clock;
    }

    static Optional<Long> id(JsonNode update) {
        JsonNode id = update.path("update_id");
        return id.isIntegralNumber() && id.canConvertToLong() ? Optional.of(id.asLong()) : Optional.empty();
    }

    /** Empty when the update is nothing for us. */
    Optional<InboundEvent> read(JsonNode update) {
        try {
            for (String kind : KINDS) {
                if (update.has(kind)) {
                    return read(update, kind, update.get(kind));
                }
            }
            return Optional.empty();
        } catch (PoisonException poison) {
            LOG.warn("update {} cannot be read: {}", id(update).orElse(0L), poison.getMessage());
        } catch (RuntimeException poison) { // such as a date beyond all calendars
            LOG.warn(
                    "update {} cannot be read: {}",
                    id(update).orElse(0L),
                    poison.getClass().getName());
        }
        return unknown(update);
    }

    /** The least that can be said of an update; empty when it does not even tell its private chat. */
    Optional<InboundEvent> unknown(JsonNode update) {
        JsonNode chat = update.findPath("chat");
        JsonNode chatId = chat.path("id");
        boolean known = id(update).isPresent() && chatId.isIntegralNumber() && chatId.canConvertToLong();
        if (!known
                || chatId.asLong() <= 0
                || !chat.path("type").asText("private").equals("private")) {
            return Optional.empty();
        }
        ConversationRef conversation = conversation(chatId.asText());
        String updateId = update.get("update_id").asText();
        Citizen citizen = new Citizen(chatId.asText(), "", Optional.empty());
        return Optional.of(new Unreadable(conversation, updateId, clock.instant(), citizen, "unknown"));
    }

    private Optional<InboundEvent> read(JsonNode update, String kind, JsonNode content) throws PoisonException {
        String updateId = Long.toString(number(update, "update_id"));
        JsonNode chat = kind.equals("callback_query") ? content.at("/message/chat") : content.path("chat");
        if (kind.equals("callback_query") && !content.has("message")) {
            return Optional.empty(); // pressed under a message that was not sent to a chat of ours
        }
        JsonNode from = content.path("from");
        if (from.path("is_bot").asBoolean()) {
            return Optional.empty();
        }
        if (text(chat, "type").equals("private")) {
            String key = Long.toString(number(chat, "id"));
            return read(new Envelope(conversation(key), updateId, citizen(from)), kind, content);
        }
        return kind.equals("my_chat_member") ? Optional.empty() : inGroup(updateId, kind, chat, content);
    }

    private Optional<InboundEvent> read(Envelope envelope, String kind, JsonNode content) throws PoisonException {
        return switch (kind) {
            case "message" -> message(envelope, content);
            case "edited_message" -> edited(envelope, content);
            case "callback_query" -> pressed(envelope, content);
            default -> reachability(envelope, content);
        };
    }

    private Optional<InboundEvent> inGroup(String updateId, String kind, JsonNode chat, JsonNode content)
            throws PoisonException {
        long group = number(chat, "id");
        Optional<JsonNode> addressed = kind.equals("callback_query") ? Optional.of(content) : groups.addressed(content);
        if (!groups.allows(group) || addressed.isEmpty()) {
            return Optional.empty();
        }
        Citizen citizen = citizen(content.path("from"));
        ChatKey key = new ChatKey(group, Optional.of(Long.valueOf(citizen.id())));
        ConversationRef conversation =
                new ConversationRef(TelegramChannel.NAME, account, key.written(), Visibility.PUBLIC);
        if (kind.equals("message")) {
            lastMessages.heard(conversation, (int) number(content, "message_id"));
        }
        return read(new Envelope(conversation, updateId, citizen), kind, addressed.get());
    }

    private Optional<InboundEvent> message(Envelope to, JsonNode message) throws PoisonException {
        Instant at = Instant.ofEpochSecond(number(message, "date"));
        Optional<Coordinates> place = place(message);
        if (place.isPresent()) {
            return Optional.of(new LocationReceived(to.conversation, to.eventId, at, to.citizen, place.get()));
        }
        if (message.has("text")) {
            return Optional.of(written(to, at, message));
        }
        List<Attachment> files = Files.of(message);
        if (hasWords(message)) {
            return Optional.of(new TextReceived(
                    to.conversation, to.eventId, at, to.citizen, messageId(message), text(message, "caption"), files));
        }
        return MessageKind.of(message)
                .map(kind -> new Unreadable(to.conversation, to.eventId, at, to.citizen, kind, files));
    }

    private static InboundEvent written(Envelope to, Instant at, JsonNode message) throws PoisonException {
        String text = text(message, "text");
        Matcher command = COMMAND.matcher(text);
        if (command.matches()) {
            String name = command.group(1).toLowerCase(Locale.ROOT);
            String argument = command.group(2) == null ? "" : command.group(2).strip();
            return new CommandReceived(to.conversation, to.eventId, at, to.citizen, name, argument);
        }
        return new TextReceived(to.conversation, to.eventId, at, to.citizen, messageId(message), text);
    }

    /** What stands under a picture is what somebody wants to say. */
    private static boolean hasWords(JsonNode message) {
        return !message.path("caption").asText().isBlank();
    }

    /** Empty when there is none, or none on this earth. */
    private static Optional<Coordinates> place(JsonNode message) {
        double latitude = message.at("/location/latitude").asDouble(Double.NaN);
        double longitude = message.at("/location/longitude").asDouble(Double.NaN);
        boolean isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return isPlace ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }

    private static Optional<InboundEvent> edited(Envelope to, JsonNode message) throws PoisonException {
        if (!message.has("text") && !hasWords(message)) {
            return Optional.empty(); // what could not be read before still cannot; a place that moves is no news
        }
        String text = text(message, message.has("text") ? "text" : "caption");
        Instant at = Instant.ofEpochSecond(number(message, message.has("edit_date") ? "edit_date" : "date"));
        return Optional.of(new TextEdited(to.conversation, to.eventId, at, to.citizen, messageId(message), text));
    }

    /** A press tells no time of its own. Empty when nobody offered this to them. */
    private Optional<InboundEvent> pressed(Envelope to, JsonNode callback) {
        return Press.read(callback.path("data").asText())
                .flatMap(press -> offers.pressed(to.conversation, press))
                .map(id -> new ButtonPressed(to.conversation, to.eventId, clock.instant(), to.citizen, id));
    }

    private static Optional<InboundEvent> reachability(Envelope to, JsonNode change) throws PoisonException {
        Instant at = Instant.ofEpochSecond(number(change, "date"));
        String status = text(change.path("new_chat_member"), "status");
        return switch (status) {
            case "kicked" -> Optional.of(new ReachabilityChanged(to.conversation, to.eventId, at, to.citizen, false));
            case "member" -> Optional.of(new ReachabilityChanged(to.conversation, to.eventId, at, to.citizen, true));
            default -> Optional.empty();
        };
    }

    private ConversationRef conversation(String chatId) {
        return new ConversationRef(TelegramChannel.NAME, account, chatId, Visibility.PRIVATE);
    }

    private static Citizen citizen(JsonNode user) throws PoisonException {
        String name =
                user.path("first_name").asText() + " " + user.path("last_name").asText();
        return new Citizen(
                Long.toString(number(user, "id")),
                WellFormed.text(name.strip()),
                language(user.path("language_code").asText()));
    }

    /** {@code pt-br} is Portuguese. */
    private static Optional<Language> language(String tag) {
        String code = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2}") ? Optional.of(new Language(code)) : Optional.empty();
    }

    private static String messageId(JsonNode message) throws PoisonException {
        return Long.toString(number(message, "message_id"));
    }

    private static long number(JsonNode object, String field) throws PoisonException {
        JsonNode number = object.path(field);
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new PoisonException(field);
        }
        return number.asLong();
    }

    private static String text(JsonNode object, String field) throws PoisonException {
        JsonNode text = object instanceof MissingNode ? object : object.path(field);
        if (!text.isTextual()) {
            throw new PoisonException(field);
        }
        return WellFormed.text(text.asText());
    }

    private record Envelope(ConversationRef conversation, String eventId, Citizen citizen) {}
}
