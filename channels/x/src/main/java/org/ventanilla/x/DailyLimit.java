package org.ventanilla.x;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ventanilla.bot.channel.ChannelNotes;

/** How often the bot answers one account in public in a day of the institution's. Thread-safe. */
final class DailyLimit {
    static final int MOST = 3;

    private static final String PREFIX = "replies:";

    private final ChannelNotes notes;
    private final ZoneId zone;
    private final Clock clock;

    DailyLimit(ChannelNotes notes, ZoneId zone, Clock clock) {
        this.notes = notes;
        this.zone = zone;
        this.clock = clock;
    }

    synchronized boolean isReached(String author) {
        return count(author) >= MOST;
    }

    synchronized void count(String author, int replies) {
        notes.write(name(author), Integer.toString(count(author) + replies));
    }

    private int count(String author) {
        return notes.read(name(author)).map(Integer::parseInt).orElse(0);
    }

    private String name(String author) {
        return PREFIX + today() + ":" + author;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The counts of earlier days. */
    synchronized void forgetOld() {
        String today = PREFIX + today();
        notes.beginningWith(PREFIX).keySet().stream()
                .filter(name -> !name.startsWith(today))
                .forEach(notes::erase);
    }
}
