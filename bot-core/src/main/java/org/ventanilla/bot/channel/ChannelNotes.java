package org.ventanilla.bot.channel;

import java.util.Map;
import java.util.Optional;

/**
 * What one account of a channel has to remember beyond a restart, as short texts by name: how far it has read, what it
 * spent. Each change is durable on return. Thread-safe; whoever reads to write later keeps others out by itself.
 *
 * <p>Every method throws {@link StoreUnavailableException} when the store is gone.
 */
public interface ChannelNotes {
    Optional<String> read(String name);

    /** Replaces what stood under that name. */
    void write(String name, String text);

    /** Forgets what stood under that name, if anything did. */
    void erase(String name);

    /** All notes whose name begins like this, by name. */
    Map<String, String> beginningWith(String prefix);
}
