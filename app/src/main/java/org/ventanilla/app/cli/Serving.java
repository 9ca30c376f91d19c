package org.ventanilla.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.app.Server;
import org.ventanilla.app.Settings;
import org.ventanilla.app.SettingsFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that need an installation's settings have in common. */
abstract class Serving implements Callable<Integer> {
    /** Not an exit code: the server's threads keep the process alive. */
    static final int KEEPS_RUNNING = -1;

    @Option(names = "--port", paramLabel = "PORT", description = "The port of the pages (default: 8080).")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder with everything that must not be lost.")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "FILE", description = "The settings file; see docs/settings.md.")
    private @Nullable Path config;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    abstract boolean isDemo();

    @Override
    public Integer call() {
        if (port != null && !Settings.isPort(port)) {
            throw new ParameterException(spec.commandLine(), "--port " + port + " is not a port; " + Settings.PORTS);
        }
        PrintWriter err = spec.commandLine().getErr();
        SettingsFile file = new SettingsFile(System.getenv());
        Optional<Settings> settings = file.read(new SettingsFile.Given(
                isDemo(),
                Home.folder(),
                Optional.ofNullable(config),
                Optional.ofNullable(data),
                Optional.ofNullable(port)));
        file.problems().forEach(problem -> err.println(problem));
        if (settings.isEmpty()) {
            err.println("ventanilla: the settings have problems; nothing was started");
            return Ventanilla.WRONG_INPUT;
        }
        return use(settings.get(), spec.commandLine().getOut(), err);
    }

    /** What is done with good settings. */
    int use(Settings settings, PrintWriter out, PrintWriter err) {
        Server.Start start = Server.start(settings, out);
        return start.match(running -> KEEPS_RUNNING, refused -> Ventanilla.say(refused.why(), refused.problems(), err));
    }
}
