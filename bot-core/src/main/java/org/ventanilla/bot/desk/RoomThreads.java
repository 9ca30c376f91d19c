package org.ventanilla.bot.desk;

import java.util.Optional;

/** Which case has which thread. Thread-safe; every method is durable on return. */
public interface RoomThreads {
    Optional<RoomThread> ofCase(long caseId);

    Optional<RoomThread> named(String name);

    /** Adds a thread that nothing is known of. */
    void add(RoomThread thread);

    /** Only forwards: what was shown or heard stays so. */
    void shown(long caseId, long seq);

    /**
     * Takes down that something was heard.
     *
     * @return false when it was heard before
     */
    boolean heard(long caseId, long number);
}
