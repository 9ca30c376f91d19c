package org.ventanilla.testkit.x;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How long a post is for X: Latin and the like count one, all else two, an address 23. It knows nothing of emoji sequences,
 * of which X counts each as two: a text that this takes, X takes.
 */
final class WeightedLength {
    static final int LONGEST = 280;

    private static final int ADDRESS = 23;
    private static final Pattern URL = Pattern.compile("https?://\\S+|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)+/\\S*");

    private WeightedLength() {}

    static int of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int addresses = (int) URL.matcher(composed).results().count();
        return addresses * ADDRESS
                + URL.matcher(composed)
                        .replaceAll("")
                        .codePoints()
                        .map(WeightedLength::weight)
                        .sum();
    }

    private static int weight(int point) {
        boolean light = point <= 4351
                || (point >= 8192 && point <= 8205)
                || (point >= 8208 && point <= 8223)
                || (point >= 8242 && point <= 8247);
        return light ? 1 : 2;
    }
}
