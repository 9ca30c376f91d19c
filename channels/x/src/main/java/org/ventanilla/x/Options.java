package org.ventanilla.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ventanilla.bot.channel.ChannelNotes;
import org.ventanilla.bot.message.Button;

/**
 * X has no buttons: choices are numbered lines, and whoever answers with a number or the words of a line has chosen it. The
 * last choices offered to a person count.
 */
final class Options {
    private static final String PREFIX = "options:";
    private static final int LONGEST_CHOICE = 300;

    private final JsonMapper json = new JsonMapper();
    private final ChannelNotes notes;

    Options(ChannelNotes notes) {
        this.notes = notes;
    }

    /** The choices as lines below a text. */
    static String lines(List<Button> buttons) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < buttons.size(); i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(") ")
                    .append(buttons.get(i).label().strip());
        }
        return lines.toString();
    }

    /** Keeps what was offered last; nothing offered leaves the earlier choices. */
    void offered(String participant, List<Button> buttons) {
        if (buttons.isEmpty()) {
            return;
        }
        ArrayNode all = json.createArrayNode();
        buttons.forEach(button -> all.addObject().put("id", button.id()).put("label", button.label()));
        notes.write(PREFIX + participant, all.toString());
    }

    /** The id of the choice that a text means; empty when it means none. */
    Optional<String> chosen(String participant, String text) {
        if (text.isBlank() || text.length() > LONGEST_CHOICE) {
            return Optional.empty();
        }
        String said = text.strip();
        return notes.read(PREFIX + participant).flatMap(offered -> chosen(read(offered), said));
    }

    private static Optional<String> chosen(JsonNode offered, String said) {
        int number = said.matches("[0-9]{1,2}\\)?") ? Integer.parseInt(said.replace(")", "")) : 0;
        int line = 0;
        for (JsonNode each : offered) {
            line++;
            String label = each.path("label").asText().strip().toLowerCase(Locale.ROOT);
            if (line == number || said.toLowerCase(Locale.ROOT).equals(label)) {
                return Optional.of(each.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private JsonNode read(String offered) {
        try {
            return json.readTree(offered);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a note of our own cannot be read", e);
        }
    }
}
