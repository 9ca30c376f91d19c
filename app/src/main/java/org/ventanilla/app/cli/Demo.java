package org.ventanilla.app.cli;

import picocli.CommandLine.Command;

/** Runs the made-up institution. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a made-up municipality to try everything with, and prints its log-ins.",
            "Passwords are random, or come from VENTANILLA_AGENT_PASSWORD, VENTANILLA_SUPERVISOR_PASSWORD,",
            "VENTANILLA_EDITOR_PASSWORD and VENTANILLA_ADMIN_PASSWORD."
        })
final class Demo extends Serving {
    @Override
    boolean isDemo() {
        return true;
    }
}
