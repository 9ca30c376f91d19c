package org.ventanilla.knowledge.content;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be named elsewhere. When the file that names it could not be read, nothing is held against those who refer to it. */
final class Ids {
    static final String MEND = "write small letters a-z and digits, words joined by hyphens, such as villa-alegre";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Set<String> known = new HashSet<>();
    private boolean complete = true;

    static boolean isId(String text) {
        return text.length() <= 80 && ID.matcher(text).matches();
    }

    /** Ids of which nothing is known. */
    static Ids unread() {
        Ids ids = new Ids();
        ids.complete = false;
        return ids;
    }

    /** Takes the id of a thing; reports when another thing has it already. */
    void add(Fields thing, String id) {
        if (!id.isEmpty() && !known.add(id)) {
            thing.error("id", "`" + id + "` is used twice", "give each its own id");
        }
    }

    boolean lacks(String id) {
        return complete && !known.contains(id);
    }
}
