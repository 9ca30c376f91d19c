package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.ChannelNotes;

/**
 * Chats that only their two ends can read. We are none of them, but operators are told how many wait, so that a person looks
 * into X's own app. Thread-safe.
 */
final class Encrypted {
    private static final Logger LOG = LoggerFactory.getLogger(Encrypted.class);
    private static final String PREFIX = "encrypted:";
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(7);
    private static final Duration NEW_FOR = Duration.ofDays(1);

    private final ChannelNotes notes;
    private final Clock clock;

    Encrypted(ChannelNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    synchronized void received(String conversation) {
        if (isName(conversation)) {
            boolean fresh = notes.read(PREFIX + conversation).isEmpty();
            notes.write(PREFIX + conversation, clock.instant().toString());
            if (fresh) {
                LOG.warn("x: {} encrypted chats wait; read them in X's own app", waiting());
            }
        }
    }

    synchronized void answered(String conversation) {
        if (isName(conversation)) {
            notes.erase(PREFIX + conversation);
        }
    }

    /** Where nothing is streamed: those that somebody wrote in within a day. */
    void listed(JsonNode chats) {
        for (JsonNode chat : chats) {
            Instant written = Json.time(chat, "updated_at", clock);
            if (written.plus(NEW_FOR).isAfter(clock.instant())) {
                received(chat.path("id").asText());
            }
        }
    }

    synchronized int waiting() {
        return notes.beginningWith(PREFIX).size();
    }

    synchronized void forgetOld() {
        Instant before = clock.instant().minus(FORGOTTEN_AFTER);
        for (Map.Entry<String, String> each : notes.beginningWith(PREFIX).entrySet()) {
            if (Instant.parse(each.getValue()).isBefore(before)) {
                notes.erase(each.getKey());
            }
        }
    }

    private static boolean isName(String conversation) {
        return conversation.matches("[A-Za-z0-9:_-]{1,100}");
    }
}
