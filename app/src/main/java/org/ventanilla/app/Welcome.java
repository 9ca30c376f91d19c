package org.ventanilla.app;

import java.io.PrintWriter;
import java.util.List;

/** What the terminal says once everything runs. */
final class Welcome {
    private Welcome() {}

    static void say(PrintWriter out, Settings settings, int port, List<LogIn> logIns) {
        String address = "http://localhost:" + port;
        out.println();
        out.println("Ventanilla is open.");
        out.println("Web chat        " + address + "/");
        out.println("Agents' desk    " + address + "/agentes");
        out.println("Editors         " + address + "/editores");
        out.println("Chat protocol   " + address + "/api/chat/openapi.json");
        out.println("Data            " + settings.data().toAbsolutePath().normalize());
        if (!logIns.isEmpty()) {
            out.println();
            out.println("Log-ins (role user password):");
            logIns.forEach(logIn -> out.println(logIn.line()));
        }
        out.println();
        out.flush();
    }
}
