package org.ventanilla.bot.decide;

import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.understand.Explanation;
import org.ventanilla.bot.understand.Question;
import org.ventanilla.bot.understand.Understanding;

/**
 * One thing that a citizen did, made sense of.
 *
 * @param kind what it was
 * @param value the button's id, the command's name, or what kind of thing could not be read; for text, the kind of file
 *     that came with it, else empty
 * @param argument what followed a command
 * @param place where the citizen is, when that was told
 * @param understanding of the text; of nothing where there was none
 * @param cut whether the text was longer than a bot reads
 * @param answer the yes or the no that a text says
 * @param why why it was understood so, when a person may have to read it
 */
public record Heard(
        Kind kind,
        String value,
        String argument,
        Optional<Coordinates> place,
        Understanding understanding,
        boolean cut,
        Optional<YesOrNo> answer,
        List<Explanation> why) {
    public Heard {
        why = List.copyOf(why);
    }

    /** Says neither yes nor no, and nobody has asked why. */
    public Heard(
            Kind kind,
            String value,
            String argument,
            Optional<Coordinates> place,
            Understanding understanding,
            boolean cut) {
        this(kind, value, argument, place, understanding, cut, Optional.empty(), List.of());
    }

    public Heard(Kind kind, String value, Understanding understanding, boolean cut) {
        this(kind, value, "", Optional.empty(), understanding, cut);
    }

    /** The same, as far as it asks this one thing. */
    Heard only(Question question) {
        return new Heard(kind, value, argument, place, understanding.only(question), cut, answer, why);
    }

    /** What was done. */
    public enum Kind {
        TEXT,
        /** A change of a message that was dealt with already. */
        LATE_EDIT,
        BUTTON,
        COMMAND,
        UNREADABLE,
        LOCATION,
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

    /** Whether a question may yet follow: a greeting, or something that cannot be read. */
    public boolean asksNothing() {
        return isSmallTalk() || kind == Kind.UNREADABLE;
    }

    /** Whether a file came with the words: what is said about them will do for it too. */
    boolean hasFileBesideText() {
        return kind == Kind.TEXT && !value.isEmpty();
    }

    Optional<String> button(String prefix) {
        return kind == Kind.BUTTON && value.startsWith(prefix)
                ? Optional.of(value.substring(prefix.length()))
                : Optional.empty();
    }
}
