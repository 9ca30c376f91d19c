package org.ventanilla.x;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The events that this process has stored lately, so that reading a stretch twice costs nothing. Thread-safe. */
final class Recent {
    private static final int MOST = 5_000;

    private final Set<String> keys =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<String, Boolean>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST;
                }
            }));

    boolean has(String key) {
        return keys.contains(key);
    }

    /** Returns false when it was there before. */
    boolean add(String key) {
        return keys.add(key);
    }
}
