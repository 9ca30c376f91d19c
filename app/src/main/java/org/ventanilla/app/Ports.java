package org.ventanilla.app;

import java.io.IOException;
import java.net.ServerSocket;

/** The port of the pages, looked at before anything else is touched. */
final class Ports {
    private Ports() {}

    /**
     * Refuses a port that nobody can open now.
     *
     * @param port 0 for any free one
     * @throws RefusedException when it is in use or not allowed
     */
    static void requireFree(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException e) {
            throw new RefusedException(refusal(port, String.valueOf(e.getMessage())));
        }
    }

    static String refusal(int port, String reason) {
        String what = reason.contains("in use") ? "is in use" : "cannot be opened (" + reason + ")";
        return "port " + port + " " + what + "; choose another with --port PORT";
    }
}
