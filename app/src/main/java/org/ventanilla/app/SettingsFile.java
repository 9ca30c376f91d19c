package org.ventanilla.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.knowledge.content.Fields;
import org.ventanilla.knowledge.content.Problem;
import org.ventanilla.knowledge.content.YamlFile;

/**
 * Puts settings together: the command line wins over the environment, that over the file, that over the defaults. The only
 * reader of the environment.
 */
public final class SettingsFile {
    private static final int DEFAULT_PORT = 8080;

    private final Map<String, String> environment;
    private final List<Problem> problems = new ArrayList<>();

    public SettingsFile(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * What the command line says; empty for what it does not.
     *
     * @param home the checkout or installation folder, where the demo's content lies
     */
    public record Given(boolean demo, Path home, Optional<Path> config, Optional<Path> data, Optional<Integer> port) {}

    /** The settings; empty when {@link #problems()} has an error, of the settings or of the content that they name. */
    public Optional<Settings> read(Given given) {
        Optional<Fields> file = given.config().flatMap(path -> YamlFile.read(path, problems));
        Optional<Integer> port = file.flatMap(SettingsFile::port);
        Optional<Path> data = given.data().or(() -> file.flatMap(fields -> path(fields, "data")));
        Optional<Path> content = file.flatMap(fields -> path(fields, "content"));
        Optional<Settings.Telegram> telegram =
                new TelegramFields(environment, problems).read(file.flatMap(fields -> fields.optionalMap("telegram")));
        Optional<Settings.X> x =
                new XFields(environment, problems).read(file.flatMap(fields -> fields.optionalMap("x")));
        file.ifPresent(Fields::refuseOthers);
        Path dataFolder = data.orElseGet(() -> defaultData(given));
        Path contentFolder =
                content.orElseGet(() -> given.demo() ? given.home().resolve("demo") : dataFolder.resolve("content"));
        if (problems.stream().anyMatch(Problem::isError)) {
            boolean isKnown = given.config().isEmpty() || file.isPresent();
            if (isKnown) {
                problems.addAll(
                        ContentReading.of(contentFolder, Clock.systemUTC()).errors());
            }
            return Optional.empty();
        }
        return Optional.of(new Settings(
                given.demo(),
                dataFolder,
                contentFolder,
                given.port().or(() -> port).orElse(DEFAULT_PORT),
                telegram,
                x,
                passwords()));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static Optional<Integer> port(Fields fields) {
        Optional<Integer> port = fields.optionalNumber("port");
        port.filter(number -> !Settings.isPort(number))
                .ifPresent(number -> fields.error("port", "`" + number + "` is not a port", Settings.PORTS));
        return port;
    }

    private static Optional<Path> path(Fields fields, String name) {
        Optional<String> text = fields.optionalText(name);
        try {
            return text.map(Path::of);
        } catch (InvalidPathException e) {
            fields.error(name, "is no path", "write the path of a folder");
            return Optional.empty();
        }
    }

    private static Path defaultData(Given given) {
        return given.demo() ? given.home().resolve("data").resolve("demo") : Path.of("data");
    }

    private Map<Role, String> passwords() {
        Map<Role, String> passwords = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String given = environment.get("VENTANILLA_" + role.name().toUpperCase(Locale.ROOT) + "_PASSWORD");
            if (given != null && !given.isBlank()) {
                passwords.put(role, given);
            }
        }
        return passwords;
    }
}
