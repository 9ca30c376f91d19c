package org.ventanilla.app.webchat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.ventanilla.app.webchat.ChatProblem.Kind;
import org.ventanilla.bot.language.Language;
import org.ventanilla.webchat.ClientId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a browser sends, and says of anything else which field is wrong. */
@Component
final class ChatMessageReader {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_CHARACTERS = 100_000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern BUTTON = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private final JsonMapper json;

    ChatMessageReader(JsonMapper json) {
        this.json = json;
    }

    ChatMessage read(InputStream body) {
        JsonNode message = object(bytes(body));
        String id = required(message, "id", ClientId::isValid);
        Optional<Language> language = optional(message, "language")
                .map(code -> valid("language", code, LANGUAGE.asMatchPredicate()))
                .map(Language::new);
        Optional<String> text = optional(message, "text");
        Optional<String> button = optional(message, "button");
        if (text.isPresent() == button.isPresent()) {
            throw ChatProblem.in("text", Kind.TEXT_OR_BUTTON);
        }
        return button.<ChatMessage>map(pressed ->
                        new ChatMessage.Press(id, language, valid("button", pressed, BUTTON.asMatchPredicate())))
                .orElseGet(() -> new ChatMessage.Text(id, language, written(text.orElseThrow())));
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw ChatProblem.of(Kind.BODY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw ChatProblem.of(Kind.INVALID_JSON);
        }
    }

    private JsonNode object(byte[] bytes) {
        try {
            JsonNode node = json.readTree(bytes);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException | IllegalArgumentException notJson) {
            throw ChatProblem.of(Kind.INVALID_JSON);
        }
        throw ChatProblem.of(Kind.INVALID_JSON);
    }

    private static String required(JsonNode message, String field, Predicate<String> shape) {
        return optional(message, field)
                .map(value -> valid(field, value, shape))
                .orElseThrow(() -> ChatProblem.in(field, Kind.MISSING_FIELD));
    }

    private static Optional<String> optional(JsonNode message, String field) {
        JsonNode value = message.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw ChatProblem.in(field, Kind.INVALID_FIELD);
        }
        return Optional.of(value.stringValue());
    }

    private static String valid(String field, String value, Predicate<String> shape) {
        if (!shape.test(value)) {
            throw ChatProblem.in(field, Kind.INVALID_FIELD);
        }
        return value;
    }

    private static String written(String text) {
        if (text.isBlank()) {
            throw ChatProblem.in("text", Kind.EMPTY_TEXT);
        }
        if (text.length() > MOST_CHARACTERS) {
            throw ChatProblem.in("text", Kind.TEXT_TOO_LONG);
        }
        return text;
    }
}
