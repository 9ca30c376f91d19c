package org.ventanilla.app.cli;

import java.nio.file.Path;

/** Where the program and the demo's content lie: set by the launcher, else the working folder. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("ventanilla.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    static Path demo() {
        return folder().resolve("demo");
    }
}
