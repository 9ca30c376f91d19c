package org.ventanilla.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.knowledge.content.Fields;
import org.ventanilla.knowledge.content.Problem;
import org.ventanilla.knowledge.content.Problem.Severity;

/** Reads what the settings say about X. No problem that it reports repeats a key. */
final class XFields {
    private static final String PREFIX = "VENTANILLA_X_";
    private static final String API = "https://api.x.com";
    private static final List<String> REQUIRED =
            List.of("consumer_key", "consumer_secret", "access_token", "access_secret");
    private static final String BEARER = "bearer_token";
    private static final String BUDGET = "monthly_budget";
    private static final String AS_GIVEN = "write it as X's developer console gave it, without blanks around it";
    private static final Map<String, String> MEND = Map.of(
            "account",
            "write 1 to 64 letters, digits, hyphens or underscores",
            "access_token",
            "write the account's token: its number, a hyphen and more; `ventanilla channel login x` gets one",
            "api",
            "write scheme, host and port without a path, such as " + API,
            "webhook",
            "write the public address of this server with its path, such as"
                    + " https://chat.example.org/channels/x/webhook",
            BUDGET,
            "write whole US dollars a month, from 1 to 1000000");

    private final Map<String, String> environment;
    private final List<Problem> problems;
    private final Map<String, String> keys = new LinkedHashMap<>();

    XFields(Map<String, String> environment, List<Problem> problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** The settings of X; empty when there are none, or a key is missing. */
    Optional<Settings.X> read(Optional<Fields> fields) {
        Optional<String> account = fields.flatMap(each -> text(each, "account"));
        Optional<String> api = fields.flatMap(each -> text(each, "api"));
        Optional<String> webhook = fields.flatMap(each -> text(each, "webhook"));
        Optional<Integer> budget = fields.flatMap(XFields::budget);
        REQUIRED.forEach(name -> key(fields, name));
        key(fields, BEARER);
        fields.ifPresent(Fields::refuseOthers);
        boolean wanted = fields.isPresent() || !keys.isEmpty();
        if (wanted && !hasAll(fields)) {
            return Optional.empty();
        }
        return wanted
                ? Optional.of(new Settings.X(
                        account.orElse("main"),
                        keys.getOrDefault("consumer_key", ""),
                        keys.getOrDefault("consumer_secret", ""),
                        keys.getOrDefault("access_token", ""),
                        keys.getOrDefault("access_secret", ""),
                        Optional.ofNullable(keys.get(BEARER)),
                        budget,
                        webhook,
                        api.orElse(API)))
                : Optional.empty();
    }

    private boolean hasAll(Optional<Fields> fields) {
        for (String name : REQUIRED) {
            if (!keys.containsKey(name)) {
                missing(fields, name);
            }
        }
        return keys.keySet().containsAll(REQUIRED);
    }

    private void missing(Optional<Fields> fields, String name) {
        String mend = "set " + variable(name) + ", or write it here in a file that only the service can read";
        if (fields.isPresent()) {
            fields.get().error(name, "is missing", mend);
        } else {
            problems.add(new Problem(
                    Severity.ERROR, "environment", 0, variable(name), "is missing", "set it; X needs all four keys"));
        }
    }

    /** The environment wins; what is wrong there is told too. */
    private void key(Optional<Fields> fields, String name) {
        Optional<String> written = fields.flatMap(each -> text(each, name));
        Optional<String> given =
                Optional.ofNullable(environment.get(variable(name))).filter(text -> !text.isBlank());
        if (given.isPresent() && isWrong(name, given.get())) {
            problems.add(new Problem(Severity.ERROR, "environment", 0, variable(name), "is wrong", mend(name)));
        }
        given.or(() -> written).ifPresent(text -> keys.put(name, text));
    }

    private static Optional<Integer> budget(Fields fields) {
        Optional<Integer> budget = fields.optionalNumber(BUDGET);
        budget.filter(dollars -> !Wiring.isBudgetOfX(dollars))
                .ifPresent(dollars -> fields.error(BUDGET, "`" + dollars + "` is no budget", mend(BUDGET)));
        return budget;
    }

    private static Optional<String> text(Fields fields, String name) {
        Optional<String> text = fields.optionalText(name);
        if (text.isPresent() && isWrong(name, text.get())) {
            fields.error(name, "is wrong", mend(name));
        }
        return text;
    }

    private static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT);
    }

    private static boolean isWrong(String name, String text) {
        return !Wiring.xFields().getOrDefault(name, any -> true).test(text);
    }

    private static String mend(String name) {
        return MEND.getOrDefault(name, AS_GIVEN);
    }
}
