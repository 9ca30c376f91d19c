package org.ventanilla.knowledge.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Web addresses: those that must be one, and texts that must not hold one. */
final class Urls {
    static final String MEND = "write a whole web address, such as https://puertoquillay.example/licencias";

    /** What a social network turns into a link: a scheme, www., or a name with a well-known ending. */
    private static final Pattern LINK = Pattern.compile(
            "https?://|\\bwww\\.|\\b[\\p{L}0-9-]+\\.(com|org|net|edu|gov|gob|gub|mil|info|app|io|eu|cat|example"
                    + "|ar|bo|br|cl|co|cr|cu|do|ec|es|gt|hn|mx|ni|pa|pe|pr|py|sv|us|uy|uk|ve)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Urls() {}

    static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isIn(String text) {
        return LINK.matcher(text).find();
    }
}
