package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.message.Coordinates;

/**
 * A part of the territory, as citizens name it.
 *
 * @param aliases other names, as they are written
 * @param circle roughly where it lies, where the institution tells that
 */
public record Zone(String id, String name, List<String> aliases, Optional<Circle> circle) {
    public Zone {
        aliases = List.copyOf(aliases);
    }

    public Zone(String id, String name, List<String> aliases) {
        this(id, name, aliases, Optional.empty());
    }

    /** A round piece of land. */
    public record Circle(Coordinates centre, int radiusMetres) {
        /** How far inside a place lies: 0 at the centre, 1 at the rim, more outside. */
        double depth(Coordinates place) {
            return centre.metresTo(place) / radiusMetres;
        }
    }
}
