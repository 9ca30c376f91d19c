package org.ventanilla.app.cli;

import picocli.CommandLine.Command;

/** Runs an institution. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs an institution's window: web chat, channels, desk and console.")
final class Serve extends Serving {
    @Override
    boolean isDemo() {
        return false;
    }
}
