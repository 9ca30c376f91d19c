package org.ventanilla.bot.decide;

import java.util.Optional;
import org.ventanilla.bot.conversation.Lease;

/** Commits outcomes. Thread-safe. */
public interface Ledger {
    /**
     * Commits all of an outcome in one transaction, or nothing of it. A lease is given back by it, whatever becomes of it; a
     * stale attempt does not count, and its events can be leased again at once.
     *
     * @param lease the worker's lease; empty for an agent's command, which only the version fences
     * @return {@link Commit#STALE} when the conversation has changed since, or the lease is lost
     */
    Commit commit(Outcome outcome, Optional<Lease> lease);

    /** What became of a commit. */
    enum Commit {
        DONE,
        STALE
    }
}
