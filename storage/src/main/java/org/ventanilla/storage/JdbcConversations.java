package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.conversation.Backlog;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.Lease;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.message.ConversationRef;

/** Conversations and the work that waits in them, as tables. */
final class JdbcConversations implements ConversationStore {
    private final Database database;
    private final Leases leases;
    private final Transcripts transcripts;

    JdbcConversations(Database database) {
        this.database = database;
        this.leases = new Leases(database.dialect());
        this.transcripts = new Transcripts(database);
    }

    @Override
    public Optional<Lease> lease(String worker, Duration time, Instant now) {
        return database.writeUnsynced((sql, transaction) -> leases.take(sql, worker, time, now));
    }

    @Override
    public Optional<Backlog> open(Lease lease, Instant now) {
        return database.write(
                (sql, transaction) -> leases.hold(sql, lease).flatMap(held -> open(sql, lease, held, now)));
    }

    private static Optional<Backlog> open(JdbcClient sql, Lease lease, Leases.Held held, Instant now) {
        Conversation conversation = read(sql, lease, held);
        List<PendingEvent> events = attempt(sql, conversation);
        if (events.isEmpty()) {
            settle(sql, lease, now);
            return Optional.empty();
        }
        return Optional.of(new Backlog(conversation, events, JdbcCases.openCase(sql, lease.conversationId())));
    }

    private static Conversation read(JdbcClient sql, Lease lease, Leases.Held held) {
        return sql.sql("update conversation set opened_seq = :read where id = :id returning *")
                .param("read", held.last())
                .param("id", lease.conversationId())
                .query(ConversationRows::conversation)
                .single();
    }

    private static List<PendingEvent> attempt(JdbcClient sql, Conversation conversation) {
        return sql
                .sql("""
                        update inbox set attempts = attempts + 1
                        where conversation_id = :id and status = 'PENDING'
                        returning id, seq, payload, received_at, attempts
                        """)
                .param("id", conversation.id())
                .query((row, number) -> pending(row, conversation.ref()))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(PendingEvent::seq))
                .toList();
    }

    private static PendingEvent pending(ResultSet row, ConversationRef ref) throws SQLException {
        return new PendingEvent(
                row.getLong("id"),
                row.getLong("seq"),
                EventJson.read(row.getString("payload"), ref),
                Times.instant(row, "received_at"),
                row.getInt("attempts"));
    }

    private static void settle(JdbcClient sql, Lease lease, Instant now) {
        sql.sql("""
                        update conversation
                        set pending = false, lease_owner = null, lease_until = null, updated_at = :now
                        where id = :id
                        """)
                .param("now", Times.micros(now))
                .param("id", lease.conversationId())
                .update();
    }

    @Override
    public void postpone(Lease lease, Instant when) {
        database.writeUnsynced((sql, transaction) -> {
            leases.giveBack(sql, lease, when);
            return true;
        });
    }

    @Override
    public void releaseAll(String worker) {
        database.change(sql -> sql.sql(
                        "update conversation set lease_owner = null, lease_until = null where lease_owner = :worker")
                .param("worker", worker)
                .update());
    }

    @Override
    public Optional<Conversation> find(String id) {
        return database.read(sql -> sql.sql("select * from conversation where id = :id")
                .param("id", id)
                .query(ConversationRows::conversation)
                .optional());
    }

    @Override
    public Optional<Conversation> find(ConversationRef ref) {
        return database.read(sql -> sql.sql("""
                        select * from conversation
                        where channel = :channel and account = :account and conversation_key = :key
                            and visibility = :visibility
                        """)
                .param("channel", ref.channel())
                .param("account", ref.account())
                .param("key", ref.key())
                .param("visibility", ref.visibility().name())
                .query(ConversationRows::conversation)
                .optional());
    }

    @Override
    public List<TranscriptEntry> transcript(String conversationId, long afterSeq, int limit) {
        return transcripts.of(conversationId, afterSeq, limit);
    }
}
