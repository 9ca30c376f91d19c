package org.ventanilla.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.ventanilla.app.Settings;
import org.ventanilla.app.XTools;
import picocli.CommandLine.Command;

/** Whether an installation's channels will work. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the settings, then every key, permission, webhook and the clock with each channel's platform, and says",
            "what to do about what is wrong. Starts nothing and changes nothing; the server may run meanwhile."
        })
final class Doctor extends Serving {
    @Override
    boolean isDemo() {
        return false;
    }

    @Override
    int use(Settings settings, PrintWriter out, PrintWriter err) {
        if (settings.x().isEmpty()) {
            out.println("  x: not in the settings");
            return 0;
        }
        List<String> lines = XTools.examine(settings.x().get(), Clock.systemUTC());
        lines.forEach(out::println);
        return lines.stream().anyMatch(line -> line.startsWith("!")) ? Ventanilla.WRONG_INPUT : 0;
    }
}
