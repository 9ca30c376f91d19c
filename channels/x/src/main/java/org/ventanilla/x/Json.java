package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.WellFormed;

/** What posts and direct messages have in common. */
final class Json {
    private Json() {}

    static XId id(JsonNode object, String field) throws PoisonException {
        return XId.in(object, field).orElseThrow(() -> new PoisonException(field));
    }

    /** Text as people wrote it: X escapes three characters. */
    static String text(JsonNode text) {
        return WellFormed.text(
                text.asText().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    /** When it was made, else when it came. */
    static Instant time(JsonNode object, Clock clock) {
        return time(object, "created_at", clock);
    }

    static Instant time(JsonNode object, String field, Clock clock) {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parse(object.path(field).asText(), Instant::from);
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }

    /** The accounts that came along, by number. */
    static Map<String, JsonNode> users(JsonNode answer) {
        Map<String, JsonNode> users = new LinkedHashMap<>();
        for (JsonNode user : answer.at("/includes/users")) {
            users.put(user.path("id").asText(), user);
        }
        return users;
    }

    static String handle(JsonNode user) {
        String handle = user.path("username").asText();
        return handle.matches("[A-Za-z0-9_]{1,15}") ? handle : "";
    }

    static Citizen citizen(String id, JsonNode user) {
        String handle = handle(user);
        String name = text(user.path("name")).strip();
        String shown = handle.isEmpty() ? name : (name + " (@" + handle + ")").strip();
        return new Citizen(id, shown, Optional.empty());
    }

    /** Whether an account says of itself that no person writes there. */
    static boolean isAutomated(JsonNode user) {
        return user.at("/affiliation/description").asText().equalsIgnoreCase("automated");
    }

    /** Today's name of a field, or yesterday's. */
    static JsonNode either(JsonNode object, String field, String older) {
        return object.has(field) ? object.path(field) : object.path(older);
    }
}
