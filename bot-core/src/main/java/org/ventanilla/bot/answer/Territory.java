package org.ventanilla.bot.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.bot.language.Language;

/** The emergency and help lines of a place. */
public record Territory(String id, String name, List<Emergency> emergency, List<HelpLine> lines) {
    public Territory {
        emergency = List.copyOf(emergency);
        lines = List.copyOf(lines);
        if (emergency.isEmpty()) {
            throw new IllegalArgumentException("territory " + id + " has no emergency number");
        }
    }

    public List<HelpLine> linesFor(String topic) {
        return lines.stream().filter(line -> line.topics().contains(topic)).toList();
    }

    /** A number for danger now. */
    public record Emergency(String number, Map<Language, String> name, Language first) {
        public Emergency {
            name = Map.copyOf(name);
        }

        public String name(Language language) {
            return name.getOrDefault(language, name.getOrDefault(first, ""));
        }
    }

    /**
     * A line that helps with some topics.
     *
     * @param source where it was seen
     * @param verified whether somebody saw it at its source on that day
     */
    public record HelpLine(
            List<String> topics,
            String number,
            Map<Language, Wording> wordings,
            Language first,
            boolean free,
            String source,
            LocalDate verifiedOn,
            boolean verified) {
        public HelpLine {
            topics = List.copyOf(topics);
            wordings = Map.copyOf(wordings);
            if (!wordings.containsKey(first)) {
                throw new IllegalArgumentException("line " + number + " has no name in " + first);
            }
        }

        public Wording in(Language language) {
            Wording wording = wordings.get(wordings.containsKey(language) ? language : first);
            if (wording == null) {
                throw new IllegalStateException("checked at construction");
            }
            return wording;
        }

        /** How a line is named, when it answers, and who cannot call it. */
        public record Wording(String name, String hours, Optional<String> limits) {}
    }
}
