package org.ventanilla.bot.understand;

import java.util.List;

/**
 * A part of the territory, as citizens name it.
 *
 * @param aliases other names, as they are written
 */
public record Zone(String id, String name, List<String> aliases) {
    public Zone {
        aliases = List.copyOf(aliases);
    }
}
