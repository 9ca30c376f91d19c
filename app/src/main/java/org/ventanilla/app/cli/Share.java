package org.ventanilla.app.cli;

import java.util.Locale;

/**
 * So many of so many, with the interval of Wilson (1927) in which the true share lies in 95 of 100 such samples.
 *
 * @param of may be 0: then nothing is known
 */
record Share(int part, int of) {
    private static final double Z = 1.959964;

    double value() {
        return of == 0 ? 0 : (double) part / of;
    }

    double low() {
        return of == 0 ? 0 : Math.max(0, middle() - margin());
    }

    double high() {
        return of == 0 ? 1 : Math.min(1, middle() + margin());
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double margin() {
        return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }

    @Override
    public String toString() {
        return of == 0
                ? "-"
                : String.format(Locale.ROOT, "%.3f (%d of %d, %.3f to %.3f)", value(), part, of, low(), high());
    }
}
