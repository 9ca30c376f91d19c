package org.ventanilla.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.conversation.Lease;

/**
 * The rights of workers to decide. A lease holds until it is given back or leased again: one that has only run out still
 * counts, because its token is still the newest.
 */
final class Leases {
    private final Dialect dialect;

    Leases(Dialect dialect) {
        this.dialect = dialect;
    }

    Optional<Lease> take(JdbcClient sql, String worker, Duration time, Instant now) {
        Instant until = now.plus(time);
        return sql.sql("""
                        update conversation
                        set lease_owner = :worker, lease_token = lease_token + 1, lease_until = :until, opened_seq = 0
                        where id = (
                            select c.id from conversation c
                            where c.pending and c.ready_at <= :now and (c.lease_until is null or c.lease_until <= :now)
                            order by c.ready_at limit 1%s)
                        returning id, lease_token
                        """.formatted(dialect.claim()))
                .param("worker", worker)
                .param("until", Times.micros(until))
                .param("now", Times.micros(now))
                .query((row, number) -> new Lease(row.getString("id"), worker, row.getLong("lease_token"), until))
                .optional();
    }

    /** Makes sure of a lease until the end of the transaction; empty when it is lost. */
    Optional<Held> hold(JdbcClient sql, Lease lease) {
        return sql.sql("""
                        select opened_seq, last_seq from conversation
                        where id = :id and lease_owner = :worker and lease_token = :token%s
                        """.formatted(dialect.lock()))
                .param("id", lease.conversationId())
                .param("worker", lease.worker())
                .param("token", lease.token())
                .query((row, number) -> new Held(row.getLong("opened_seq"), row.getLong("last_seq")))
                .optional();
    }

    /**
     * Gives a lease back undecided; the attempt does not count. When something came in that its worker has not read, the
     * conversation does not wait.
     */
    void giveBack(JdbcClient sql, Lease lease, Instant when) {
        hold(sql, lease).ifPresent(held -> {
            sql.sql("""
                            update inbox set attempts = attempts - 1
                            where conversation_id = :id and status = 'PENDING' and seq <= :read and attempts > 0
                            """)
                    .param("id", lease.conversationId())
                    .param("read", held.read())
                    .update();
            sql.sql("""
                            update conversation
                            set lease_owner = null, lease_until = null,
                                ready_at = case when :hasRead and exists (
                                        select 1 from inbox
                                        where conversation_id = :id and status = 'PENDING' and seq > :read)
                                    then ready_at else :when end
                            where id = :id
                            """)
                    .param("id", lease.conversationId())
                    .param("hasRead", held.read() > 0)
                    .param("read", held.read())
                    .param("when", Times.micros(when))
                    .update();
        });
    }

    /**
     * A lease in a worker's hand.
     *
     * @param read how far the worker has read; 0 when it has not
     * @param last the last place given in the conversation
     */
    record Held(long read, long last) {}
}
