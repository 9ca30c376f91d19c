package org.ventanilla.bot.answer;

import org.ventanilla.bot.understand.Understander;

/** Where the engine gets what it knows. Thread-safe; both always belong together. */
@FunctionalInterface
public interface KnowledgeSource {
    Current current();

    /** What may be said, and the understanding that was learned from it. */
    record Current(Knowledge knowledge, Understander understander) {}
}
