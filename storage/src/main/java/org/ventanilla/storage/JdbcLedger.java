package org.ventanilla.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.decide.Ledger;
import org.ventanilla.bot.decide.OutageReport;
import org.ventanilla.bot.decide.Outcome;

/** Commits outcomes: all effects in one transaction, behind the lease's token and the conversation's version. */
final class JdbcLedger implements Ledger {
    private final Database database;
    private final Leases leases;

    JdbcLedger(Database database) {
        this.database = database;
        this.leases = new Leases(database.dialect());
    }

    @Override
    public Commit commit(Outcome outcome, Optional<Lease> lease) {
        return database.write((sql, transaction) -> {
            if (lease.isPresent() && leases.hold(sql, lease.get()).isEmpty()) {
                return Commit.STALE;
            }
            Optional<Long> lastSeq = unchanged(sql, outcome);
            if (lastSeq.isEmpty()) {
                lease.ifPresent(held -> leases.giveBack(sql, held, outcome.at()));
                return Commit.STALE;
            }
            if (apply(sql, outcome, lease.isPresent(), lastSeq.get())) {
                return Commit.DONE;
            }
            transaction.setRollbackOnly();
            return Commit.STALE;
        });
    }

    /** The last place given in the conversation, when it still is what the outcome was decided on. */
    private Optional<Long> unchanged(JdbcClient sql, Outcome outcome) {
        return sql.sql("select last_seq from conversation where id = :id and version = :version"
                        + database.dialect().lock())
                .param("id", outcome.before().id())
                .param("version", outcome.before().version())
                .query(Long.class)
                .optional();
    }

    private static boolean apply(JdbcClient sql, Outcome outcome, boolean leased, long lastSeq) {
        String id = outcome.before().id();
        Long trace = outcome.trace()
                .map(why -> Traces.add(sql, why, id, outcome.at()))
                .orElse(null);
        if (!handled(sql, outcome, trace)) {
            return false;
        }
        if (outcome.withdrawQueued()) {
            OutboxRows.withdrawQueued(sql, id, outcome.at());
        }
        OutboxRows.queue(sql, outcome, lastSeq, trace);
        outcome.caseChange().ifPresent(change -> JdbcCases.apply(sql, change, id, outcome.at()));
        outcome.reports().forEach(report -> report(sql, report, id, outcome.at()));
        advance(sql, outcome, lastSeq + outcome.replies().size());
        if (leased) {
            release(sql, id);
        }
        return true;
    }

    /** False when somebody else has dealt with one of the events. */
    private static boolean handled(JdbcClient sql, Outcome outcome, @Nullable Long trace) {
        return mark(sql, outcome, outcome.handled(), "DONE", trace)
                && mark(sql, outcome, outcome.quarantined(), "QUARANTINED", trace);
    }

    private static boolean mark(
            JdbcClient sql, Outcome outcome, List<Long> events, String status, @Nullable Long trace) {
        if (events.isEmpty()) {
            return true;
        }
        int marked = sql.sql("""
                        update inbox set status = :status, handled_at = :at, trace_id = :trace
                        where id in (:events) and conversation_id = :conversation and status = 'PENDING'
                        """)
                .param("status", status)
                .param("at", Times.micros(outcome.at()))
                .param("trace", trace)
                .param("events", events)
                .param("conversation", outcome.before().id())
                .update();
        return marked == events.size();
    }

    private static void report(JdbcClient sql, OutageReport report, String conversationId, Instant at) {
        sql.sql("""
                        insert into outage_report (conversation_id, service, zone, reported_at)
                        values (:conversation, :service, :zone, :at)
                        """)
                .param("conversation", conversationId)
                .param("service", report.service())
                .param("zone", report.zone())
                .param("at", Times.micros(at))
                .update();
    }

    /** What has come in meanwhile stays pending. */
    private static void advance(JdbcClient sql, Outcome outcome, long lastSeq) {
        sql.sql("""
                        update conversation
                        set state = :state, holder = :holder, version = version + 1, last_seq = :last, updated_at = :at,
                            pending = exists (
                                select 1 from inbox where conversation_id = :id and status = 'PENDING')
                        where id = :id
                        """)
                .param("state", StateJson.write(outcome.after()))
                .param("holder", outcome.after().holder().agent().orElse(null))
                .param("last", lastSeq)
                .param("at", Times.micros(outcome.at()))
                .param("id", outcome.before().id())
                .update();
    }

    /** Events that are left were waiting since they came. */
    private static void release(JdbcClient sql, String conversationId) {
        sql.sql("""
                        update conversation
                        set lease_owner = null, lease_until = null,
                            ready_at = coalesce((
                                select min(received_at) from inbox
                                where conversation_id = :id and status = 'PENDING'), ready_at)
                        where id = :id
                        """).param("id", conversationId).update();
    }
}
