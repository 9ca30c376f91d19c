package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.decide.Outcome;
import org.ventanilla.bot.decide.Reply;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;

/** Rows of the table {@code outbox}: how an outcome puts them there and takes them back. */
final class OutboxRows {
    private static final List<String> SILENCED = Arrays.stream(OutgoingKind.values())
            .filter(OutgoingKind::isSilencedByAgent)
            .map(Enum::name)
            .toList();

    private OutboxRows() {}

    /** Queues an outcome's replies behind the last place given. */
    static void queue(JdbcClient sql, Outcome outcome, long lastSeq, @Nullable Long trace) {
        long seq = lastSeq;
        for (Reply reply : outcome.replies()) {
            seq++;
            queue(sql, outcome, reply, seq, trace);
        }
    }

    private static void queue(JdbcClient sql, Outcome outcome, Reply reply, long seq, @Nullable Long trace) {
        sql.sql("""
                        insert into outbox (conversation_id, seq, channel, kind, rank, agent, language, content, status,
                            attempts, due_at, in_doubt, insisted, trace_id, created_at, updated_at)
                        values (:conversation, :seq, :channel, :kind, :rank, :agent, :language, :content, 'READY',
                            0, :due, false, false, :trace, :at, :at)
                        """)
                .param("conversation", outcome.before().id())
                .param("seq", seq)
                .param("channel", outcome.before().ref().channel())
                .param("kind", reply.kind().name())
                .param("rank", Ranks.of(reply.kind()))
                .param("agent", reply.agent().orElse(null))
                .param("language", reply.language().code())
                .param("content", ContentJson.write(reply.content()))
                .param("due", Times.AT_ONCE)
                .param("trace", trace)
                .param("at", Times.micros(outcome.at()))
                .update();
    }

    /** Takes back what the bot has not sent; what may have arrived stays uncertain, and is not repeated. */
    static void withdrawQueued(JdbcClient sql, String conversationId, Instant at) {
        sql.sql("""
                        update outbox
                        set status = case when status = 'UNCERTAIN' then status else 'WITHDRAWN' end,
                            due_at = null, updated_at = :at
                        where conversation_id = :conversation and due_at is not null and kind in (:silenced)
                        """)
                .param("conversation", conversationId)
                .param("silenced", SILENCED)
                .param("at", Times.micros(at))
                .update();
    }

    /** Reads a row that is joined with its conversation. */
    static Outgoing outgoing(ResultSet row, int attempt) throws SQLException {
        return new Outgoing(
                row.getLong("id"),
                row.getString("conversation_id"),
                ConversationRows.ref(row),
                row.getLong("seq"),
                OutgoingKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("agent")),
                new Language(row.getString("language")),
                ContentJson.read(row.getString("content")),
                attempt,
                row.getBoolean("in_doubt"));
    }
}
