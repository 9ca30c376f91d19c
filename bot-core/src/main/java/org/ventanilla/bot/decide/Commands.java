package org.ventanilla.bot.decide;

import java.util.Set;

/** The words of commands, in the languages people know them by. */
final class Commands {
    private static final Set<String> STOP = Set.of("parar", "stop", "baja");
    private static final Set<String> PERSON = Set.of("persona", "human", "person", "agente");
    private static final Set<String> PRIVACY = Set.of("privacidad", "privacy");
    private static final Set<String> FORGET = Set.of("olvidar", "forget");
    private static final Set<String> LANGUAGE = Set.of("idioma", "language", "lang");
    private static final Set<String> START = Set.of("start", "ayuda", "help");

    private Commands() {}

    static boolean isStop(Heard heard) {
        return is(heard, STOP);
    }

    static boolean isPerson(Heard heard) {
        return is(heard, PERSON);
    }

    static boolean isPrivacy(Heard heard) {
        return is(heard, PRIVACY);
    }

    static boolean isForget(Heard heard) {
        return is(heard, FORGET);
    }

    static boolean isLanguage(Heard heard) {
        return is(heard, LANGUAGE);
    }

    static boolean isStart(Heard heard) {
        return is(heard, START);
    }

    /** Whether it is a word by which people ask for a person: a link on a poster may say it. */
    static boolean isPerson(String word) {
        return PERSON.contains(word);
    }

    private static boolean is(Heard heard, Set<String> names) {
        return heard.kind() == Heard.Kind.COMMAND && names.contains(heard.value());
    }
}
