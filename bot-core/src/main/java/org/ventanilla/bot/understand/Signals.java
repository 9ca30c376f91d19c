package org.ventanilla.bot.understand;

import java.util.List;
import org.ventanilla.bot.language.NormalizedText;

/** Finds the topics that have rules of their own. Needs no classifier, no database. Thread-safe; never fails. */
@FunctionalInterface
public interface Signals {
    List<Signal> of(NormalizedText text);

    /** Whether somebody may be in danger, though it is too unsure to be said: worth one careful question. */
    default boolean mayBeDanger(NormalizedText text) {
        return false;
    }
}
