package org.ventanilla.app.desk;

import java.time.Instant;
import java.util.List;

/**
 * One line of a transcript as the page shows it.
 *
 * @param kind what it is: names the message that introduces it, where it is no plain text
 * @param text a citizen's own words, with everything invisible made visible; empty for what we said
 * @param html what we said; empty for a citizen's words
 * @param agent the agent's public name; empty for the bot
 * @param delivery how far it came; empty for what we heard
 * @param outgoingId for sending it again; 0 for what we heard
 * @param buttons labels of the choices offered
 * @param seq its place in the conversation
 * @param files what came with it, as it is called
 */
record TranscriptLine(
        Speaker speaker,
        Kind kind,
        Instant at,
        String text,
        String html,
        String agent,
        String delivery,
        long outgoingId,
        List<String> buttons,
        long seq,
        List<File> files) {
    /**
     * A file of a citizen.
     *
     * @param kind names the message that says what it is
     * @param name as its sender calls it, with everything invisible made visible; may be empty
     */
    record File(String kind, String name) {}

    enum Speaker {
        CITIZEN,
        BOT,
        AGENT
    }

    enum Kind {
        TEXT,
        EDITED,
        BUTTON,
        COMMAND,
        UNREADABLE,
        LOCATION,
        BLOCKED,
        UNBLOCKED
    }

    static TranscriptLine heard(Kind kind, Instant at, String text) {
        return new TranscriptLine(Speaker.CITIZEN, kind, at, text, "", "", "", 0, List.of(), 0, List.of());
    }

    TranscriptLine at(long place, List<File> itsFiles) {
        return new TranscriptLine(speaker, kind, at, text, html, agent, delivery, outgoingId, buttons, place, itsFiles);
    }

    /** Whether a person has to say if it is sent once more. */
    public boolean doubtful() {
        return delivery.equals("UNCERTAIN") || delivery.equals("REJECTED");
    }
}
