package org.ventanilla.app;

import java.nio.file.Path;
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
    private static final String BOT_API = "https://api.telegram.org";

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

    /** The settings; empty when {@link #problems()} has an error. */
    public Optional<Settings> read(Given given) {
        Optional<Fields> file = given.config().flatMap(path -> YamlFile.read(path, problems));
        Optional<Integer> port = file.flatMap(fields -> fields.optionalNumber("port"));
        Optional<Path> data =
                file.flatMap(fields -> fields.optionalText("data")).map(Path::of);
        Optional<Path> content =
                file.flatMap(fields -> fields.optionalText("content")).map(Path::of);
        Optional<Settings.Telegram> telegram = telegram(file.flatMap(fields -> fields.optionalMap("telegram")));
        file.ifPresent(Fields::refuseOthers);
        if (problems.stream().anyMatch(Problem::isError)) {
            return Optional.empty();
        }
        Path dataFolder = given.data().or(() -> data).orElseGet(() -> defaultData(given));
        return Optional.of(new Settings(
                given.demo(),
                dataFolder,
                content.orElseGet(() -> given.demo() ? given.home().resolve("demo") : dataFolder.resolve("content")),
                given.port().or(() -> port).orElse(DEFAULT_PORT),
                telegram,
                passwords()));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static Path defaultData(Given given) {
        return given.demo() ? given.home().resolve("data").resolve("demo") : Path.of("data");
    }

    private Optional<Settings.Telegram> telegram(Optional<Fields> fields) {
        Optional<String> account = fields.flatMap(each -> each.optionalText("account"));
        Optional<String> api = fields.flatMap(each -> each.optionalText("api"));
        Optional<String> written = fields.flatMap(each -> each.optionalText("token"));
        fields.ifPresent(Fields::refuseOthers);
        Optional<String> token = Optional.ofNullable(environment.get("VENTANILLA_TELEGRAM_TOKEN"))
                .filter(text -> !text.isBlank());
        if (fields.isPresent() && token.or(() -> written).isEmpty()) {
            fields.get()
                    .error(
                            "token",
                            "is missing",
                            "set VENTANILLA_TELEGRAM_TOKEN, or write it here in a file that only the service can read");
        }
        return token.or(() -> written)
                .map(text -> new Settings.Telegram(account.orElse("main"), text, api.orElse(BOT_API)));
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
