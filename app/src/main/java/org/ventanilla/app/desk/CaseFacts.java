package org.ventanilla.app.desk;

import java.util.List;
import org.ventanilla.app.page.Reasons;

/**
 * What is known of a case besides the transcript, ready to be read.
 *
 * @param why why it thought so
 * @param tried what the bot had answered before
 * @param zone its name; empty when unknown
 * @param status how the services do in that zone, as far as the case says
 */
record CaseFacts(
        List<Trigger> triggers,
        List<Guess> understood,
        List<Reasons> why,
        List<Tried> tried,
        List<Named> named,
        String zone,
        List<String> status,
        List<CaseRow> others) {
    /** A topic that was touched, and the words that did. */
    record Trigger(String topic, int percent, List<String> words) {}

    /**
     * What the bot thought the citizen wanted.
     *
     * @param service the service whose status it is; the title is its name then
     */
    record Guess(String title, boolean service, int percent) {}

    /** An article the bot answered with. */
    record Tried(String id, String title) {}

    /** Something that the citizen named. */
    record Named(String type, String value, String words) {}
}
