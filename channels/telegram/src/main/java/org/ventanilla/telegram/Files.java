package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.WellFormed;

/** Finds the files of a message. What is not as published is left out: the words are worth more than the file. */
final class Files {
    private static final List<String> KINDS =
            List.of("animation", "photo", "video_note", "video", "voice", "audio", "document");

    private Files() {}

    static List<Attachment> of(JsonNode message) {
        return KINDS.stream()
                .filter(message::has)
                .findFirst()
                .flatMap(kind -> file(kind, largest(message.path(kind))))
                .stream()
                .toList();
    }

    /** A photo comes in several sizes, the smallest first. */
    private static JsonNode largest(JsonNode content) {
        return content.isArray() ? content.path(content.size() - 1) : content;
    }

    private static Optional<Attachment> file(String kind, JsonNode file) {
        String id = file.path("file_id").asText();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String name = WellFormed.text(file.path("file_name").asText());
        String type = kind.equals("photo")
                ? "image/jpeg"
                : WellFormed.text(file.path("mime_type").asText());
        return Optional.of(new Attachment(
                WellFormed.text(id),
                kind,
                name,
                type,
                Math.max(0, file.path("file_size").asLong())));
    }
}
