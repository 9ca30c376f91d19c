package org.ventanilla.testkit.x;

import java.time.Instant;
import java.util.Map;

/**
 * A request that the fake was sent with good credentials.
 *
 * @param endpoint method and path, with {@code :id} for what varies, such as {@code POST /2/tweets}
 * @param path as it was called
 * @param query decoded
 * @param status what was answered; 0 when nothing was
 */
public record XCall(String endpoint, String path, Map<String, String> query, String body, int status, Instant at) {
    public XCall {
        query = Map.copyOf(query);
    }
}
