package org.ventanilla.bot.desk;

import java.util.Optional;

/**
 * A place outside the desk where agents see cases, each in a thread of its own, and answer them there. Thread-safe. Nothing
 * here throws for what a platform or a network does.
 */
public interface StaffRoom {
    /** Says who hears what is said there; before the channel starts. */
    void listen(Listener listener);

    /**
     * Opens a thread.
     *
     * @return its name on the platform; empty when that failed and may be tried again
     */
    Optional<String> open(String title);

    /** Says something there; false when it was not taken and may be said again. */
    boolean say(String thread, String text);

    void close(String thread);

    /** Hears what agents say in the room. */
    @FunctionalInterface
    interface Listener {
        /**
         * Returns when it is dealt with.
         *
         * @throws org.ventanilla.bot.channel.StoreUnavailableException when it has to be brought again
         */
        void said(Said said);
    }

    /**
     * What somebody said in a thread.
     *
     * @param person the platform's id of who said it
     * @param number grows with each thing said in the room; the same when it is brought again
     */
    record Said(String thread, String person, String text, long number) {}
}
