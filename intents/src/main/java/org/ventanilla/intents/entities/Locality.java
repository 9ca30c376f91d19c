package org.ventanilla.intents.entities;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Where an institution is: what "mañana", "$" and a telephone number without its country mean there.
 *
 * @param regions its territories, as two capital letters (ISO 3166); the first is home
 */
public record Locality(List<String> regions, ZoneId zone) {
    /** The code that ISO 3166 leaves to its users. */
    private static final String NOWHERE = "ZZ";

    public Locality {
        regions = List.copyOf(regions);
        if (regions.isEmpty() || !regions.stream().allMatch(region -> region.matches("[A-Z]{2}"))) {
            throw new IllegalArgumentException("a region is two capital letters (ISO 3166) but they were " + regions);
        }
    }

    /**
     * The place of a territory pack.
     *
     * @param territory its id, which begins with its country: {@code cl}, {@code es-ct}
     */
    public static Locality of(String territory, ZoneId zone) {
        boolean country = territory.matches("[a-z]{2}(-.*)?");
        return new Locality(List.of(country ? territory.substring(0, 2).toUpperCase(Locale.ROOT) : NOWHERE), zone);
    }

    String home() {
        return regions.get(0);
    }
}
