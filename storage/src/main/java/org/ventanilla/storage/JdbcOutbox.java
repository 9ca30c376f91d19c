package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.deliver.OutboxStore;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;

/**
 * The outbox as a table. A row may be taken while {@code due_at} has a value: a READY one at once, a RETRY or UNCERTAIN
 * one from then on.
 */
final class JdbcOutbox implements OutboxStore {
    private static final String COLUMNS = """
            o.id, o.conversation_id, o.seq, o.kind, o.rank, o.agent, o.language, o.content, o.status, o.attempts, o.in_doubt,
                o.insisted,
                c.channel, c.account, c.conversation_key, c.visibility, c.holder
            """;

    private final Database database;

    JdbcOutbox(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Outgoing> claim(String worker, Set<String> channels, Instant now) {
        return database.write((sql, transaction) -> {
            Optional<Candidate> next = next(sql, channels, now);
            while (next.isPresent()) {
                Candidate candidate = next.get();
                if (candidate.silenced()) {
                    withdraw(sql, candidate, now);
                } else if (take(sql, candidate, worker, now)) {
                    return Optional.of(candidate.message());
                }
                next = next(sql, channels, now);
            }
            return Optional.empty();
        });
    }

    private Optional<Candidate> next(JdbcClient sql, Set<String> channels, Instant now) {
        return channels.stream()
                .flatMap(channel -> first(sql, channel, now).stream())
                .min(Comparator.comparing(
                                (Candidate candidate) -> candidate.message().kind())
                        .thenComparing(candidate -> candidate.message().id()));
    }

    /** Locks the conversation, so that an agent's take comes before or after, never in between. */
    private Optional<Candidate> first(JdbcClient sql, String channel, Instant now) {
        return sql.sql("""
                        select %s from outbox o join conversation c on c.id = o.conversation_id
                        where o.channel = :channel and o.due_at is not null and o.due_at <= :now
                            and (o.kind = 'SAFETY' or not exists (
                                select 1 from outbox e
                                where e.conversation_id = o.conversation_id and e.seq < o.seq
                                    and e.status in ('READY', 'SENDING', 'RETRY')))
                        order by o.rank, o.id limit 1%s
                        """.formatted(COLUMNS, database.dialect().claim()))
                .param("channel", channel)
                .param("now", Times.micros(now))
                .query(Candidate::read)
                .optional();
    }

    private static boolean take(JdbcClient sql, Candidate candidate, String worker, Instant now) {
        int taken = sql.sql("""
                        update outbox
                        set status = 'SENDING', attempts = attempts + 1, worker = :worker, due_at = null, updated_at = :now
                        where id = :id and due_at is not null
                        """)
                .param("worker", worker)
                .param("now", Times.micros(now))
                .param("id", candidate.message().id())
                .update();
        return taken == 1;
    }

    private static void withdraw(JdbcClient sql, Candidate candidate, Instant now) {
        sql.sql("""
                        update outbox
                        set status = case when status = 'UNCERTAIN' then status else 'WITHDRAWN' end,
                            due_at = null, updated_at = :now
                        where id = :id and due_at is not null
                        """)
                .param("now", Times.micros(now))
                .param("id", candidate.message().id())
                .update();
    }

    @Override
    public void sent(Outgoing message, List<String> platformIds, Instant now) {
        database.change(sql -> sql.sql("""
                        update outbox
                        set status = 'SENT', in_doubt = false, due_at = null, detail = null, platform_ids = :platform,
                            sent_at = :now, updated_at = :now
                        where id = :id and status <> 'SENT'
                        """)
                .param("platform", Json.texts(platformIds).toString())
                .param("now", Times.micros(now))
                .param("id", message.id())
                .update());
    }

    @Override
    public void retry(Outgoing message, Instant at, String detail) {
        settle(message, "case when in_doubt then 'UNCERTAIN' else 'RETRY' end", false, Times.micros(at), detail, null);
    }

    @Override
    public void uncertain(Outgoing message, String detail, Optional<Instant> again, Instant now) {
        settle(message, "'UNCERTAIN'", true, again.map(Times::micros).orElse(null), detail, Times.micros(now));
    }

    @Override
    public void rejected(Outgoing message, SendResult.Reason reason, String detail, Instant now) {
        settle(message, "'REJECTED'", false, null, reason + ": " + detail, Times.micros(now));
    }

    /** Only the attempt that is under way can end: a late word about an earlier one changes nothing. */
    private void settle(
            Outgoing message, String status, boolean doubt, @Nullable Long due, String detail, @Nullable Long now) {
        database.change(sql -> sql.sql("""
                        update outbox
                        set status = %s, in_doubt = in_doubt or :doubt, due_at = :due, detail = :detail,
                            updated_at = coalesce(:now, updated_at)
                        where id = :id and status = 'SENDING' and attempts = :attempt
                        """.formatted(status))
                .param("doubt", doubt)
                .param("due", due)
                .param("detail", detail)
                .param("now", now)
                .param("id", message.id())
                .param("attempt", message.attempt())
                .update());
    }

    @Override
    public List<Outgoing> abandoned(String worker) {
        return database.read(sql -> sql.sql("""
                        select %s from outbox o join conversation c on c.id = o.conversation_id
                        where o.status = 'SENDING' and o.worker = :worker order by o.id
                        """.formatted(COLUMNS))
                .param("worker", worker)
                .query((row, number) -> OutboxRows.outgoing(row, row.getInt("attempts")))
                .list());
    }

    @Override
    public boolean sendAgain(String conversationId, long outgoingId, Instant now) {
        return database.write((sql, transaction) -> sql.sql("""
                                update outbox
                                set status = 'READY', due_at = :due, insisted = true, updated_at = :now
                                where id = :id and conversation_id = :conversation and status in ('UNCERTAIN', 'REJECTED')
                                """)
                        .param("due", Times.AT_ONCE)
                        .param("now", Times.micros(now))
                        .param("id", outgoingId)
                        .param("conversation", conversationId)
                        .update()
                == 1);
    }

    @Override
    public Optional<List<Button>> offered(ConversationRef conversation, long outgoingId) {
        return database.read(sql -> sql.sql("""
                        select o.content from outbox o join conversation c on c.id = o.conversation_id
                        where o.id = :id and c.channel = :channel and c.account = :account
                            and c.conversation_key = :key and c.visibility = :visibility
                        """)
                .param("id", outgoingId)
                .param("channel", conversation.channel())
                .param("account", conversation.account())
                .param("key", conversation.key())
                .param("visibility", conversation.visibility().name())
                .query((row, number) ->
                        ContentJson.read(row.getString("content")).buttons())
                .optional());
    }

    /**
     * A message that could leave.
     *
     * @param message as it will be once it is taken
     * @param silenced whether an agent speaks now instead of the bot
     */
    private record Candidate(Outgoing message, boolean silenced) {
        static Candidate read(ResultSet row, int number) throws SQLException {
            Outgoing message = OutboxRows.outgoing(row, row.getInt("attempts") + 1);
            boolean held = Optional.ofNullable(row.getString("holder")).isPresent();
            boolean insisted = row.getBoolean("insisted");
            return new Candidate(message, held && !insisted && message.kind().isSilencedByAgent());
        }
    }
}
