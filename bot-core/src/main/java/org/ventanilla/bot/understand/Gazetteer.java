package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Optional;

/** The zones and services that an institution knows. */
public record Gazetteer(List<Zone> zones, List<Service> services) {
    public Gazetteer {
        zones = List.copyOf(zones);
        services = List.copyOf(services);
    }

    public Optional<Zone> zone(String id) {
        return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }
}
