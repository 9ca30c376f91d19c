package org.ventanilla.bot.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.language.Language;

/**
 * A service that fails in some zones, as a source reported it.
 *
 * @param expectedEnd when it should be over; empty when nobody knows
 * @param nextUpdate when the next word is due
 * @param source who says so
 * @param updated when that was said
 */
public record Incident(
        String id,
        String service,
        List<String> zones,
        Severity severity,
        Map<Language, Wording> wordings,
        Language first,
        Instant started,
        Optional<Instant> expectedEnd,
        Optional<Instant> nextUpdate,
        String source,
        Instant updated) {
    public Incident {
        zones = List.copyOf(zones);
        wordings = Map.copyOf(wordings);
        if (!wordings.containsKey(first)) {
            throw new IllegalArgumentException("incident " + id + " has no text in " + first);
        }
    }

    /** The text in a language, or in the first language where it has none. */
    public Wording in(Language language) {
        Wording wording = wordings.get(wordings.containsKey(language) ? language : first);
        if (wording == null) {
            throw new IllegalStateException("checked at construction");
        }
        return wording;
    }

    public boolean concerns(String serviceId, String zoneId) {
        return service.equals(serviceId) && zones.contains(zoneId);
    }

    /** What an incident is, in one language. */
    public record Wording(String title, String text) {}

    /** How bad it is. */
    public enum Severity {
        MINOR,
        MAJOR,
        CRITICAL
    }
}
