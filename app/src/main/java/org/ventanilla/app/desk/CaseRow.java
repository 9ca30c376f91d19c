package org.ventanilla.app.desk;

import java.time.Instant;
import java.util.List;
import org.ventanilla.bot.handoff.Case;

/**
 * A case as the list shows it.
 *
 * @param words those that triggered it
 * @param holder who holds it, as agents call them; empty when nobody does
 * @param mine whether the account that looks holds it
 * @param overdue whether the promise is past and no person has written
 */
record CaseRow(Case subject, List<String> words, String channel, String holder, boolean mine, boolean overdue) {
    public long id() {
        return subject.id();
    }

    public String receipt() {
        return subject.receipt();
    }

    public String reason() {
        return subject.reason().name();
    }

    public String urgency() {
        return subject.urgency().name();
    }

    public String lane() {
        return subject.lane();
    }

    public String language() {
        return subject.language().code();
    }

    public Instant opened() {
        return subject.opened();
    }

    public Instant promised() {
        return subject.promised();
    }

    public boolean waiting() {
        return subject.state() == Case.State.WAITING;
    }

    public boolean closed() {
        return subject.state() == Case.State.CLOSED;
    }
}
