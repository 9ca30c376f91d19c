package org.ventanilla.knowledge.content;

import java.util.Optional;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.understand.Zone;

/** Where a zone lies: latitude and longitude of its middle in degrees, and its radius in metres; all of them or none. */
final class CircleFields {
    private static final double NORTH_POLE = 90;
    private static final double DATE_LINE = 180;
    private static final int LARGEST_RADIUS = 200_000;

    private CircleFields() {}

    static Optional<Zone.Circle> read(Fields zone) {
        Optional<Double> latitude = degrees(zone, "latitude", NORTH_POLE);
        Optional<Double> longitude = degrees(zone, "longitude", DATE_LINE);
        Optional<Integer> radius = radius(zone);
        boolean any = zone.has("latitude") || zone.has("longitude") || zone.has("radius");
        if (latitude.isEmpty() || longitude.isEmpty() || radius.isEmpty()) {
            if (any) {
                zone.error("radius", "does not tell a place", "write latitude, longitude and radius, or none of them");
            }
            return Optional.empty();
        }
        return Optional.of(new Zone.Circle(new Coordinates(latitude.get(), longitude.get()), radius.get()));
    }

    private static Optional<Double> degrees(Fields zone, String name, double most) {
        return zone.optionalText(name).flatMap(text -> {
            if (text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?") && Math.abs(Double.parseDouble(text)) <= most) {
                return Optional.of(Double.valueOf(text));
            }
            zone.error(name, "`" + text + "` is no " + name, "write degrees, such as -39.8142");
            return Optional.empty();
        });
    }

    private static Optional<Integer> radius(Fields zone) {
        return zone.optionalNumber("radius").filter(metres -> {
            boolean fits = metres > 0 && metres <= LARGEST_RADIUS;
            if (!fits) {
                zone.error("radius", "`" + metres + "` is no radius", "write metres, from 1 to " + LARGEST_RADIUS);
            }
            return fits;
        });
    }
}
