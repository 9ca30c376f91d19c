package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.Understanding;

/**
 * One thing that a citizen did, made sense of.
 *
 * @param kind what it was
 * @param value the button's id, the command's name, or what kind of thing could not be read; of a text
 *     {@code yes}, {@code no} or, when it is neither, nothing
 * @param understanding of the text; of nothing where there was none
 * @param cut whether the text was longer than a bot reads
 * @param why why it was understood so, when a person may have to read it
 */
public record Heard(Kind kind, String value, Understanding understanding, boolean cut, List<Explanation> why) {
    public Heard {
        why = List.copyOf(why);
    }

    /** Nobody has asked why. */
    public Heard(Kind kind, String value, Understanding understanding, boolean cut) {
        this(kind, value, understanding, cut, List.of());
    }

    /** What was done. */
    public enum Kind {
        TEXT,
        /** A change of a message that was dealt with already. */
        LATE_EDIT,
        BUTTON,
        COMMAND,
        UNREADABLE,
        REACHABILITY
    }

    static Heard nothing() {
        return new Heard(Kind.REACHABILITY, "", Understanding.nothing(Language.SPANISH), false);
    }

    /** Whether it is a greeting, thanks or a goodbye and nothing else. */
    public boolean isSmallTalk() {
        return kind == Kind.TEXT
                && understanding.smallTalk().isPresent()
                && understanding.signals().isEmpty();
    }

    Optional<String> button(String prefix) {
        return kind == Kind.BUTTON && value.startsWith(prefix)
                ? Optional.of(value.substring(prefix.length()))
                : Optional.empty();
    }
}
