package org.ventanilla.testkit;

import java.util.HashMap;
import java.util.Map;
import org.ventanilla.bot.channel.ChannelNotes;

class InMemoryNotesTest extends NotesContract {
    private final Map<String, ChannelNotes> all = new HashMap<>();

    @Override
    protected ChannelNotes notes(String channel, String account) {
        return all.computeIfAbsent(channel + " " + account, key -> new InMemoryNotes());
    }
}
