package org.ventanilla.knowledge.content;

import java.text.Normalizer;

/** How long a text is for X: most letters of our languages count one, CJK and emoji two. */
final class PostLength {
    static final int MOST = 280;

    private PostLength() {}

    static int of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(PostLength::weight)
                .sum();
    }

    private static int weight(int codePoint) {
        boolean light = codePoint <= 4351
                || (codePoint >= 8192 && codePoint <= 8205)
                || (codePoint >= 8208 && codePoint <= 8223)
                || (codePoint >= 8242 && codePoint <= 8247);
        return light ? 1 : 2;
    }
}
