package org.ventanilla.bot.channel;

import java.util.Map;

/** What a channel tells operators besides its health: what it spent, what waits. Thread-safe. */
public interface Figures {
    /** Short texts by name, in the order in which they are shown; nothing that a citizen wrote. */
    Map<String, String> figures();
}
