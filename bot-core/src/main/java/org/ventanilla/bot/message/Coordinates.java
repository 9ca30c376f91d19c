package org.ventanilla.bot.message;

/** A place on the earth, in degrees. */
public record Coordinates(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METRES = 6_371_000;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) { // NaN fails too
            throw new IllegalArgumentException(
                    "latitude in [-90, 90] and longitude in [-180, 180] but was " + latitude + ", " + longitude);
        }
    }

    /** As the crow flies, by the haversine formula on a sphere: wrong by less than one per cent. */
    public double metresTo(Coordinates other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double h = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
