package org.ventanilla.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ventanilla.bot.channel.ChannelNotes;

/** Notes that outlive a channel, as long as the test holds them. Thread-safe. */
public final class InMemoryNotes implements ChannelNotes {
    private final TreeMap<String, String> notes = new TreeMap<>();

    @Override
    public synchronized Optional<String> read(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    @Override
    public synchronized void write(String name, String text) {
        notes.put(name, text);
    }

    @Override
    public synchronized void erase(String name) {
        notes.remove(name);
    }

    @Override
    public synchronized Map<String, String> beginningWith(String prefix) {
        TreeMap<String, String> found = new TreeMap<>();
        notes.tailMap(prefix).forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                found.put(name, text);
            }
        });
        return found;
    }
}
