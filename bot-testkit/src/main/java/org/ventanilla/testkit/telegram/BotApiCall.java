package org.ventanilla.testkit.telegram;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request as it came in.
 *
 * @param method by its published name
 * @param parameters their JSON, by name
 */
public record BotApiCall(String method, SortedMap<String, String> parameters) {
    public BotApiCall {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
