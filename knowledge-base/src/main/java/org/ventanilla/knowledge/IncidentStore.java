package org.ventanilla.knowledge;

import java.time.Instant;
import java.util.List;
import org.ventanilla.bot.answer.Incident;

/** What is known of failing services. Thread-safe; durable on return. */
public interface IncidentStore {
    /** Those that are not over, the worst first. */
    List<Incident> open();

    /** Adds the incident, or replaces the one with its id. */
    void save(Incident incident, Instant now);

    void close(String id, Instant now);

    /** How often citizens reported this since then. */
    int reports(String service, String zone, Instant since);

    /** Grows with every change. */
    long changes();
}
