package org.ventanilla.bot.decide;

import java.util.List;
import org.ventanilla.bot.understand.Entity;

/** The zones a message is about. */
final class Zones {
    private Zones() {}

    /** Those it names, else the one that the citizen named before. */
    static List<String> of(Standing standing) {
        List<String> named = named(standing);
        return named.isEmpty() ? standing.state().zone().stream().toList() : named;
    }

    static List<String> named(Standing standing) {
        return standing.understanding().named(Entity.Type.ZONE).toList();
    }
}
