package org.ventanilla.app.webhook;

import java.util.Optional;

/** Takes in what X pushes. Thread-safe. */
public interface XPushes {
    /** The answer to a challenge, as JSON; empty where nothing is to be pushed. */
    Optional<String> answer(String challenge);

    /**
     * Takes in one push.
     *
     * @param signature what came in the header for it; empty when nothing did
     * @param body as it came
     * @return the HTTP status to answer with; 200 only when it is stored
     */
    int take(String signature, byte[] body);
}
