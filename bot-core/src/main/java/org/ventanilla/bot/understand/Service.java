package org.ventanilla.bot.understand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.language.Language;

/** Something that runs or fails: power, water, a line. */
public record Service(String id, Map<Language, Wording> wordings, Language first) {
    public Service {
        wordings = Map.copyOf(wordings);
        if (!wordings.containsKey(first)) {
            throw new IllegalArgumentException("service " + id + " has no words in " + first);
        }
    }

    /** The words in a language, or in the first language where it has none. */
    public Wording in(Language language) {
        Wording first = wordings.get(this.first);
        if (first == null) {
            throw new IllegalStateException("checked at construction");
        }
        return wordings.getOrDefault(language, first);
    }

    public String name(Language language) {
        return in(language).name();
    }

    /**
     * How people speak of a service.
     *
     * @param words how they name it
     * @param failure how they say that it fails
     * @param question how to ask them for their zone
     */
    public record Wording(String name, List<String> words, List<String> failure, Optional<String> question) {
        public Wording {
            words = List.copyOf(words);
            failure = List.copyOf(failure);
        }
    }
}
