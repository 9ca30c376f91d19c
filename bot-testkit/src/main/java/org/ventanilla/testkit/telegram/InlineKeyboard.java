package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ventanilla.testkit.telegram.ShownMessage.ShownButton;

/** Reads an inline keyboard of buttons with callback data or a URL; refuses every field it does not know. */
final class InlineKeyboard {
    private static final Set<String> BUTTON_FIELDS = Set.of("text", "callback_data", "url");
    private static final int MOST_BUTTONS = 100;

    private InlineKeyboard() {}

    static List<ShownButton> read(JsonNode replyMarkup) throws ApiError {
        onlyFields(replyMarkup, Set.of("inline_keyboard"));
        if (!replyMarkup.path("inline_keyboard").isArray()) {
            throw ApiError.badRequest("object expected as reply markup");
        }
        List<ShownButton> buttons = new ArrayList<>();
        for (JsonNode row : replyMarkup.get("inline_keyboard")) {
            for (JsonNode button : row) {
                buttons.add(button(button));
            }
        }
        if (buttons.size() > MOST_BUTTONS) {
            throw ApiError.badRequest("reply markup is too long");
        }
        return buttons;
    }

    private static ShownButton button(JsonNode button) throws ApiError {
        onlyFields(button, BUTTON_FIELDS);
        String label = button.path("text").asText();
        String data = button.path("callback_data").asText();
        if (label.isBlank()) {
            throw ApiError.badRequest("text buttons are unallowed in the inline keyboard");
        }
        if (button.has("callback_data") == button.has("url")) {
            throw ApiError.badRequest("an inline button must have exactly one action");
        }
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (button.has("callback_data") && (bytes < 1 || bytes > 64)) {
            throw ApiError.badRequest("BUTTON_DATA_INVALID");
        }
        return new ShownButton(label, data);
    }

    private static void onlyFields(JsonNode object, Set<String> known) throws ApiError {
        if (!object.isObject()) {
            throw ApiError.badRequest("object expected as reply markup");
        }
        for (var field : object.properties()) {
            if (!known.contains(field.getKey())) {
                throw ApiError.badRequest("unknown field \"" + field.getKey() + "\" in reply markup");
            }
        }
    }
}
