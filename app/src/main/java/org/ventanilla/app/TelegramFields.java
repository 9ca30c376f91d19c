package org.ventanilla.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.knowledge.content.Fields;
import org.ventanilla.knowledge.content.Problem;
import org.ventanilla.knowledge.content.Problem.Severity;

/** Reads what the settings say about Telegram. No problem that it reports repeats a token. */
final class TelegramFields {
    private static final String TOKEN = "VENTANILLA_TELEGRAM_TOKEN";
    private static final String BOT_API = "https://api.telegram.org";
    private static final Map<String, String> MEND = Map.of(
            "account", "write 1 to 64 letters, digits, hyphens or underscores",
            "token", "write it as BotFather gave it, such as 123456789:ABC…",
            "api", "write scheme, host and port without a path, such as " + BOT_API,
            "group", "write the id that Telegram gives the forum, such as -1001234567890",
            "groups", "write the ids that Telegram gives groups, such as -1001234567890",
            "webhook", "write the public address of this server without a path, such as https://chat.example.org");

    private static final Pattern AGENT =
            Pattern.compile("(?<account>[a-z0-9][a-z0-9._-]{0,39})=(?<person>[0-9]{1,18})");

    private final Map<String, String> environment;
    private final List<Problem> problems;

    TelegramFields(Map<String, String> environment, List<Problem> problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** Telegram's settings; empty when there are none, or they have no token. */
    Optional<Settings.Telegram> read(Optional<Fields> fields) {
        Optional<String> account = fields.flatMap(each -> text(each, "account"));
        Optional<String> api = fields.flatMap(each -> text(each, "api"));
        Optional<String> webhook = fields.flatMap(each -> text(each, "webhook"));
        List<String> groups = fields.map(TelegramFields::groups).orElse(List.of());
        Optional<Settings.Telegram.Staff> staff =
                fields.flatMap(each -> each.optionalMap("staff")).flatMap(TelegramFields::staff);
        Optional<String> written = fields.flatMap(each -> text(each, "token"));
        fields.ifPresent(Fields::refuseOthers);
        Optional<String> token = given().or(() -> written);
        if (token.isEmpty()) {
            fields.ifPresent(each -> each.error(
                    "token",
                    "is missing",
                    "set " + TOKEN + ", or write it here in a file that only the service can read"));
        }
        return token.map(text ->
                new Settings.Telegram(account.orElse("main"), text, api.orElse(BOT_API), webhook, groups, staff));
    }

    private static Optional<Settings.Telegram.Staff> staff(Fields fields) {
        Optional<String> group = text(fields, "group");
        if (group.isEmpty()) {
            fields.error("group", "is missing", mend("groups"));
        }
        Map<String, String> agents = new LinkedHashMap<>();
        for (String agent : fields.optionalWords("agents")) {
            Matcher known = AGENT.matcher(agent);
            if (known.matches()) {
                agents.put(known.group("person"), known.group("account"));
            } else {
                fields.error(
                        "agents",
                        "`" + agent + "` is no agent",
                        "write the account and the person's Telegram id," + " such as ana=123456789");
            }
        }
        fields.refuseOthers();
        return group.map(id -> new Settings.Telegram.Staff(id, agents));
    }

    private static List<String> groups(Fields fields) {
        List<String> ids = fields.optionalWords("groups");
        ids.stream()
                .filter(id -> isWrong("groups", id))
                .forEach(id -> fields.error("groups", "`" + id + "` is no group", mend("groups")));
        return ids;
    }

    private static Optional<String> text(Fields fields, String name) {
        Optional<String> text = fields.optionalText(name);
        if (text.isPresent() && isWrong(name, text.get())) {
            fields.error(name, "is wrong", mend(name));
        }
        return text;
    }

    private Optional<String> given() {
        Optional<String> given = Optional.ofNullable(environment.get(TOKEN)).filter(text -> !text.isBlank());
        if (given.isPresent() && isWrong("token", given.get())) {
            problems.add(new Problem(Severity.ERROR, "environment", 0, TOKEN, "is wrong", mend("token")));
        }
        return given;
    }

    private static boolean isWrong(String name, String text) {
        return !Wiring.telegramFields().getOrDefault(name, any -> true).test(text);
    }

    private static String mend(String name) {
        return MEND.getOrDefault(name, "");
    }
}
