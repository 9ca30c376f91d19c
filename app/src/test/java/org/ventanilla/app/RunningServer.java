package org.ventanilla.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.staff.Role;

/** The whole product on a free port, with the demo institution. */
public final class RunningServer implements AutoCloseable {
    /** The password of every account. */
    public static final String PASSWORD = "una-clave-para-pruebas";

    private final int port;
    private final String said;
    private final Runnable stop;

    private RunningServer(int port, String said, Runnable stop) {
        this.port = port;
        this.said = said;
        this.stop = stop;
    }

    public static RunningServer in(Path data) {
        return in(data, Optional.empty());
    }

    public static RunningServer in(Path data, Optional<Settings.Telegram> telegram) {
        return in(data, telegram, Optional.empty(), 0);
    }

    public static RunningServer in(Path data, Optional<Settings.Telegram> telegram, Optional<Settings.X> x) {
        return in(data, telegram, x, 0);
    }

    /**
     * Starts it on a port.
     *
     * @param port 0 for any free one
     */
    public static RunningServer in(Path data, Optional<Settings.Telegram> telegram, Optional<Settings.X> x, int port) {
        Path home = Path.of(System.getProperty("ventanilla.home", ".."));
        Settings settings = new Settings(
                true,
                data,
                home.resolve("demo"),
                port,
                telegram,
                x,
                Map.of(
                        Role.AGENT, PASSWORD,
                        Role.SUPERVISOR, PASSWORD,
                        Role.EDITOR, PASSWORD,
                        Role.ADMIN, PASSWORD));
        StringWriter said = new StringWriter();
        return Server.start(settings, new PrintWriter(said))
                .match(running -> new RunningServer(running.port(), said.toString(), running.stop()), refused -> {
                    throw new AssertionError(refused.why() + " " + refused.problems());
                });
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** What the terminal showed. */
    public String said() {
        return said;
    }

    @Override
    public void close() {
        stop.run();
    }
}
