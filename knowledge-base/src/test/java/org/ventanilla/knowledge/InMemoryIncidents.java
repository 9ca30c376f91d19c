package org.ventanilla.knowledge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.answer.Incident;

/** Incidents that are gone when the test is over. */
final class InMemoryIncidents implements IncidentStore {
    private final Map<String, Incident> open = new TreeMap<>();
    private long changes;

    @Override
    public synchronized List<Incident> open() {
        return open.values().stream()
                .sorted(Comparator.comparing(Incident::severity).reversed())
                .toList();
    }

    @Override
    public synchronized void save(Incident incident, Instant now) {
        open.put(incident.id(), incident);
        changes++;
    }

    @Override
    public synchronized void close(String id, Instant now) {
        open.remove(id);
        changes++;
    }

    @Override
    public int reports(String service, String zone, Instant since) {
        return 0;
    }

    @Override
    public synchronized long changes() {
        return changes;
    }
}
