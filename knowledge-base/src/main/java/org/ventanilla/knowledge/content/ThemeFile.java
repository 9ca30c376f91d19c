package org.ventanilla.knowledge.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code theme.yaml}. */
final class ThemeFile {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern LOGO = Pattern.compile("[A-Za-z0-9_-]+\\.(svg|png|jpg|webp)");
    private static final double LEGIBLE = 4.5;

    private ThemeFile() {}

    static Optional<Theme> read(Folder folder) {
        return folder.yaml("theme.yaml").flatMap(fields -> read(folder, fields));
    }

    private static Optional<Theme> read(Folder folder, Fields fields) {
        String name = fields.text("name");
        Optional<String> logo = logo(folder, fields);
        Optional<Fields> colours = fields.map("colours");
        fields.refuseOthers();
        if (colours.isEmpty()) {
            return Optional.empty();
        }
        String primary = colour(colours.get(), "primary");
        String onPrimary = colour(colours.get(), "on_primary");
        String accent = colour(colours.get(), "accent");
        colours.get().refuseOthers();
        if (fields.errors() > 0) {
            return Optional.empty();
        }
        warnWhenIllegible(colours.get(), primary, onPrimary);
        return Optional.of(new Theme(name, logo, primary, onPrimary, accent));
    }

    private static Optional<String> logo(Folder folder, Fields fields) {
        Optional<String> logo = fields.optionalText("logo");
        if (logo.isEmpty()) {
            return logo;
        }
        folder.markRead(logo.get());
        if (!LOGO.matcher(logo.get()).matches()) {
            fields.error(
                    "logo", "`" + logo.get() + "` is no picture's name", "name an svg, png, jpg or webp file here");
        } else if (!folder.has(logo.get())) {
            fields.error("logo", "`" + logo.get() + "` is not in the folder", "add the file or remove the field");
        }
        return logo;
    }

    private static String colour(Fields fields, String name) {
        String colour = fields.text(name);
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
            fields.error(name, "`" + colour + "` is not a colour", "write \"#rrggbb\" in quotes, such as \"#0b4f6c\"");
        }
        return colour;
    }

    private static void warnWhenIllegible(Fields colours, String primary, String onPrimary) {
        double lighter = Math.max(luminance(primary), luminance(onPrimary));
        double darker = Math.min(luminance(primary), luminance(onPrimary));
        if ((lighter + 0.05) / (darker + 0.05) < LEGIBLE) {
            colours.warning("on_primary", Findings.WHOLE, "is hard to read on `primary`", "choose a stronger contrast");
        }
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
