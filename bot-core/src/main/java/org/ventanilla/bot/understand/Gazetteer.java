package org.ventanilla.bot.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.message.Coordinates;

/** The zones and services that an institution knows. */
public record Gazetteer(List<Zone> zones, List<Service> services) {
    public Gazetteer {
        zones = List.copyOf(zones);
        services = List.copyOf(services);
    }

    public Optional<Zone> zone(String id) {
        return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    /** The zone in which a place lies; of several, the one whose middle it is nearest to. */
    public Optional<Zone> zoneAt(Coordinates place) {
        return zones.stream()
                .filter(zone -> depth(zone, place) <= 1)
                .min(Comparator.comparingDouble(zone -> depth(zone, place)));
    }

    private static double depth(Zone zone, Coordinates place) {
        return zone.circle().map(circle -> circle.depth(place)).orElse(Double.POSITIVE_INFINITY);
    }

    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }
}
