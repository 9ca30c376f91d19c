package org.ventanilla.x;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ventanilla.bot.channel.ChannelNotes;

/**
 * Keeps what became of each request to send, from before it is written: X has no key by which it would know a repeated one,
 * but it can be asked what it has. Thread-safe.
 */
final class Attempts {
    private static final String PREFIX = "out:";
    private static final String SENT = "sent ";
    private static final String TRYING = "trying ";
    private static final Duration KEPT = Duration.ofDays(3);

    private final ChannelNotes notes;
    private final Clock clock;

    Attempts(ChannelNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** The id that X gave it; empty when it is not known to be sent. */
    Optional<String> sent(String name) {
        return notes.read(PREFIX + name).filter(note -> note.startsWith(SENT)).map(note -> note.split(" ", 3)[2]);
    }

    /** When its last attempt began, of which nobody knows the end. */
    Optional<Instant> inDoubtSince(String name) {
        return notes.read(PREFIX + name)
                .filter(note -> note.startsWith(TRYING))
                .map(note -> Instant.ofEpochMilli(Long.parseLong(note.substring(TRYING.length()))));
    }

    /** The first of several attempts in doubt counts. */
    void begins(String name) {
        if (inDoubtSince(name).isEmpty()) {
            notes.write(PREFIX + name, TRYING + clock.millis());
        }
    }

    void isSent(String name, String id) {
        notes.write(PREFIX + name, SENT + clock.millis() + " " + id);
    }

    /** X certainly does not have it. */
    void isNotSent(String name) {
        notes.erase(PREFIX + name);
    }

    /** Nobody asks about these any more. */
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        notes.beginningWith(PREFIX).forEach((name, note) -> {
            Instant written = Instant.ofEpochMilli(Long.parseLong(note.split(" ", 3)[1]));
            if (written.isBefore(before)) {
                notes.erase(name);
            }
        });
    }
}
