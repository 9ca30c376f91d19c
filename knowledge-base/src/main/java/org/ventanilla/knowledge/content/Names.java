package org.ventanilla.knowledge.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.bot.language.NormalizedText;

/** Names by which people call things: the same name, once normalised, may not mean two things. */
final class Names {
    private final Map<String, String> owners = new HashMap<>();

    /** Takes the names in a field, and reports those that are taken or say nothing. */
    void take(String owner, Fields fields, String field, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            take(owner, fields, field, i, names.get(i));
        }
    }

    /** Takes a name that stands alone in its field. */
    void take(String owner, Fields fields, String field, String name) {
        take(owner, fields, field, Findings.WHOLE, name);
    }

    private void take(String owner, Fields fields, String field, int item, String name) {
        String normal = NormalizedText.normalize(name);
        if (normal.isEmpty()) {
            if (!name.isEmpty()) {
                fields.error(field, item, "`" + name + "` has no letters or digits", "write a name people use");
            }
            return;
        }
        String taken = owners.putIfAbsent(normal, owner);
        if (taken == null) {
            return;
        }
        if (taken.equals(owner)) {
            fields.warning(field, item, "`" + name + "` says nothing new: accents and case do not count", "remove it");
        } else {
            fields.error(
                    field,
                    item,
                    "`" + name + "` already means " + taken + " (accents and case do not count)",
                    "leave it with one of the two");
        }
    }
}
