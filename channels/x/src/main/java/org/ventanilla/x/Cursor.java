package org.ventanilla.x;

import java.time.Clock;
import java.time.Duration;
import org.ventanilla.bot.channel.ChannelNotes;

/**
 * How far a list has been read, across restarts. The first time it begins a little before now: a switch that is flipped must
 * not answer what people wrote last month.
 */
final class Cursor {
    private static final Duration FIRST_LOOK_BACK = Duration.ofMinutes(5);

    private final ChannelNotes notes;
    private final String name;
    private final Clock clock;

    Cursor(ChannelNotes notes, String name, Clock clock) {
        this.notes = notes;
        this.name = name;
        this.clock = clock;
    }

    /** All that is not newer has been stored. */
    XId position() {
        return notes.read(name).filter(XId::isId).map(XId::new).orElseGet(this::first);
    }

    private XId first() {
        XId first = XId.at(clock.instant().minus(FIRST_LOOK_BACK));
        notes.write(name, first.text());
        return first;
    }

    void moveTo(XId id) {
        if (id.isAfter(position())) {
            notes.write(name, id.text());
        }
    }
}
