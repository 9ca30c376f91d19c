package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Tells what a message without text is. */
final class MessageKind {
    /** Some come with a more general one beside them, for old clients; the special one is first. */
    private static final List<String> CONTENT = List.of(
            "animation",
            "live_photo",
            "paid_media",
            "photo",
            "video_note",
            "video",
            "voice",
            "audio",
            "document",
            "sticker",
            "story",
            "venue",
            "location",
            "contact",
            "poll",
            "dice",
            "game",
            "checklist",
            "rich_message",
            "invoice",
            "gift",
            "unique_gift",
            "giveaway",
            "passport_data",
            "users_shared",
            "chat_shared",
            "web_app_data");

    /** What Telegram itself notes in a private chat; nobody said anything. */
    private static final List<String> NOTES = List.of(
            "pinned_message",
            "message_auto_delete_timer_changed",
            "chat_background_set",
            "write_access_allowed",
            "connected_website",
            "proximity_alert_triggered",
            "boost_added",
            "gift_upgrade_sent",
            "giveaway_created",
            "giveaway_completed",
            "successful_payment",
            "refunded_payment",
            "checklist_tasks_done",
            "checklist_tasks_added",
            "forum_topic_created",
            "forum_topic_edited",
            "forum_topic_closed",
            "forum_topic_reopened");

    private MessageKind() {}

    /** The field that holds the content; empty when nobody said anything; {@code unknown} when it is new to us. */
    static Optional<String> of(JsonNode message) {
        Optional<String> content = CONTENT.stream().filter(message::has).findFirst();
        if (content.isEmpty() && NOTES.stream().anyMatch(message::has)) {
            return Optional.empty();
        }
        return content.or(() -> Optional.of("unknown"));
    }
}
