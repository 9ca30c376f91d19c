package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.OutgoingKind;

/** What was heard and said, from both tables in one order. */
final class Transcripts {
    private static final String ENTRIES = """
            select seq, received_at as at_time, payload as body, null as status, null as id, null as kind, null as agent
            from inbox where conversation_id = :id and seq > :after
            union all
            select seq, created_at, content, status, id, kind, agent
            from outbox where conversation_id = :id and seq > :after
            order by seq limit :limit
            """;

    private final Database database;

    Transcripts(Database database) {
        this.database = database;
    }

    List<TranscriptEntry> of(String conversationId, long afterSeq, int limit) {
        return ref(conversationId)
                .map(ref -> entries(conversationId, ref, afterSeq, limit))
                .orElse(List.of());
    }

    private Optional<ConversationRef> ref(String conversationId) {
        return database.read(
                sql -> sql.sql("select channel, account, conversation_key, visibility from conversation where id = :id")
                        .param("id", conversationId)
                        .query((row, number) -> ConversationRows.ref(row))
                        .optional());
    }

    private List<TranscriptEntry> entries(String conversationId, ConversationRef ref, long afterSeq, int limit) {
        return database.read(sql -> sql.sql(ENTRIES)
                .param("id", conversationId)
                .param("after", afterSeq)
                .param("limit", limit)
                .query((row, number) -> entry(row, ref))
                .list());
    }

    private static TranscriptEntry entry(ResultSet row, ConversationRef ref) throws SQLException {
        return Optional.ofNullable(row.getString("status")).isPresent() ? said(row) : heard(row, ref);
    }

    private static TranscriptEntry heard(ResultSet row, ConversationRef ref) throws SQLException {
        return new TranscriptEntry.Heard(
                row.getLong("seq"), Times.instant(row, "at_time"), EventJson.read(row.getString("body"), ref));
    }

    private static TranscriptEntry said(ResultSet row) throws SQLException {
        return new TranscriptEntry.Said(
                row.getLong("seq"),
                Times.instant(row, "at_time"),
                row.getLong("id"),
                OutgoingKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("agent")),
                ContentJson.read(row.getString("body")),
                TranscriptEntry.Delivery.valueOf(row.getString("status")));
    }
}
