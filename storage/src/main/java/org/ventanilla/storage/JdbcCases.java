package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.decide.CaseChange;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.handoff.Reason;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic.Urgency;

/** Cases as a table. */
final class JdbcCases implements CaseStore {
    private final Database database;

    JdbcCases(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Case> find(long id) {
        return database.read(sql -> sql.sql("select * from handoff_case where id = :id")
                .param("id", id)
                .query(JdbcCases::read)
                .optional());
    }

    @Override
    public Optional<Case> byReceipt(String receipt) {
        return database.read(sql -> sql.sql("select * from handoff_case where receipt = :receipt")
                .param("receipt", receipt)
                .query(JdbcCases::read)
                .optional());
    }

    @Override
    public List<Case> open(Set<String> lanes) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        return database.read(
                sql -> sql.sql("""
                        select * from handoff_case where state <> 'CLOSED' and lane in (:lanes)
                        order by rank, opened_at, id
                        """).param("lanes", lanes).query(JdbcCases::read).list());
    }

    @Override
    public List<Case> closed(Set<String> lanes, int limit) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        return database.read(sql -> sql.sql("""
                        select * from handoff_case where state = 'CLOSED' and lane in (:lanes)
                        order by closed_at desc, id desc limit :limit
                        """)
                .param("lanes", lanes)
                .param("limit", limit)
                .query(JdbcCases::read)
                .list());
    }

    @Override
    public List<Case> ofConversation(String conversationId) {
        return database.read(sql -> sql.sql("select * from handoff_case where conversation_id = :id order by id")
                .param("id", conversationId)
                .query(JdbcCases::read)
                .list());
    }

    static Optional<Case> openCase(JdbcClient sql, String conversationId) {
        return sql.sql("select * from handoff_case where conversation_id = :id and state <> 'CLOSED'")
                .param("id", conversationId)
                .query(JdbcCases::read)
                .optional();
    }

    /** Part of an outcome's transaction. */
    static void apply(JdbcClient sql, CaseChange change, String conversationId, Instant at) {
        int changed = change.match(
                opened -> open(sql, opened, conversationId, at), now -> replace(sql, now.now(), conversationId, at));
        if (changed != 1) {
            throw new IllegalArgumentException("conversation " + conversationId + " has no such case");
        }
    }

    private static int open(JdbcClient sql, CaseChange.Opened opened, String conversationId, Instant at) {
        return sql.sql("""
                        insert into handoff_case (receipt, conversation_id, reason, urgency, rank, lane, language, state,
                            opened_at, promised_at, packet)
                        values (:receipt, :conversation, :reason, :urgency, :rank, :lane, :language, 'WAITING',
                            :at, :promised, :packet)
                        """)
                .param("receipt", opened.receipt())
                .param("conversation", conversationId)
                .param("reason", opened.reason().name())
                .param("urgency", opened.urgency().name())
                .param("rank", Ranks.of(opened.urgency()))
                .param("lane", opened.lane())
                .param("language", opened.language().code())
                .param("at", Times.micros(at))
                .param("promised", Times.micros(opened.promised()))
                .param("packet", PacketJson.write(opened.packet()))
                .update();
    }

    private static int replace(JdbcClient sql, Case now, String conversationId, Instant at) {
        return sql.sql("""
                        update handoff_case
                        set reason = :reason, urgency = :urgency, rank = :rank, lane = :lane, language = :language,
                            state = :state, agent = :agent, promised_at = :promised, packet = :packet,
                            closed_at = case when :state = 'CLOSED' then coalesce(closed_at, :at) end
                        where id = :id and conversation_id = :conversation
                        """)
                .param("reason", now.reason().name())
                .param("urgency", now.urgency().name())
                .param("rank", Ranks.of(now.urgency()))
                .param("lane", now.lane())
                .param("language", now.language().code())
                .param("state", now.state().name())
                .param("agent", now.agent().orElse(null))
                .param("promised", Times.micros(now.promised()))
                .param("packet", PacketJson.write(now.packet()))
                .param("at", Times.micros(at))
                .param("id", now.id())
                .param("conversation", conversationId)
                .update();
    }

    private static Case read(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getLong("id"),
                row.getString("receipt"),
                row.getString("conversation_id"),
                Reason.valueOf(row.getString("reason")),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("lane"),
                new Language(row.getString("language")),
                Case.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("agent")),
                Times.instant(row, "opened_at"),
                Times.instant(row, "promised_at"),
                PacketJson.read(row.getString("packet")));
    }
}
