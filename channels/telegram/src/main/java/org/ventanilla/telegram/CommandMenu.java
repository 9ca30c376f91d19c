package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.language.Language;

/**
 * The menu of commands that Telegram shows in private chats, in each language of the institution; whose phone speaks another
 * sees the first. It matters less than any message: it is told once all goes well, one language at a time.
 */
final class CommandMenu {
    private static final Logger LOG = LoggerFactory.getLogger(CommandMenu.class);

    private static final Map<Phrase, String> SPANISH =
            names("ayuda", "persona", "idioma", "privacidad", "parar", "olvidar");
    private static final Map<Phrase, String> ENGLISH = names("help", "human", "language", "privacy", "stop", "forget");

    private final Surroundings surroundings;
    private final Deque<Optional<Language>> untold = new ArrayDeque<>();

    CommandMenu(Surroundings surroundings) {
        this.surroundings = surroundings;
        untold.add(Optional.empty());
        surroundings.languages().stream().map(Optional::of).forEach(untold::add);
    }

    /**
     * Tells the next language, if any is left. Being asked to wait is no reason to give up; any other refusal is.
     *
     * @return whether the next can be told at once
     */
    boolean tell(Requests requests) {
        if (untold.isEmpty()) {
            return false;
        }
        ApiAnswer answer = requests.call("setMyCommands", request(requests.parameters(), untold.element()));
        boolean settled = answer.match(done -> true, CommandMenu::isFinal, failed -> false);
        if (settled) {
            untold.remove();
        }
        return settled;
    }

    private static boolean isFinal(ApiAnswer.Refused refusal) {
        LOG.warn("the menu of commands was refused with error {}", refusal.code());
        return refusal.code() != 429;
    }

    private ObjectNode request(ObjectNode request, Optional<Language> language) {
        Language spoken = language.orElse(surroundings.languages().get(0));
        ArrayNode commands = request.putArray("commands");
        (spoken.equals(Language.ENGLISH) ? ENGLISH : SPANISH)
                .forEach((phrase, name) -> commands.addObject()
                        .put("command", name)
                        .put("description", surroundings.phrases().text(phrase, spoken)));
        request.putObject("scope").put("type", "all_private_chats");
        language.ifPresent(code -> request.put("language_code", code.code()));
        return request;
    }

    private static Map<Phrase, String> names(String... names) {
        Phrase[] phrases = {
            Phrase.COMMAND_HELP,
            Phrase.COMMAND_PERSON,
            Phrase.COMMAND_LANGUAGE,
            Phrase.COMMAND_PRIVACY,
            Phrase.COMMAND_STOP,
            Phrase.COMMAND_FORGET
        };
        Map<Phrase, String> named = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            named.put(phrases[i], names[i]);
        }
        return named;
    }
}
