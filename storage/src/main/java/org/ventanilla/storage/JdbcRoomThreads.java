package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ventanilla.bot.desk.RoomThread;
import org.ventanilla.bot.desk.RoomThreads;

/** Threads of staff rooms as a table. */
final class JdbcRoomThreads implements RoomThreads {
    private final Database database;

    JdbcRoomThreads(Database database) {
        this.database = database;
    }

    @Override
    public Optional<RoomThread> ofCase(long caseId) {
        return database.read(sql -> sql.sql("select * from room_thread where case_id = :id")
                .param("id", caseId)
                .query(JdbcRoomThreads::thread)
                .optional());
    }

    @Override
    public Optional<RoomThread> named(String name) {
        return database.read(sql -> sql.sql("select * from room_thread where name = :name")
                .param("name", name)
                .query(JdbcRoomThreads::thread)
                .optional());
    }

    @Override
    public void add(RoomThread thread) {
        database.change(sql -> sql.sql("""
                        insert into room_thread (case_id, name, shown_seq, heard_number)
                        values (:id, :name, :shown, :heard)
                        """)
                .param("id", thread.caseId())
                .param("name", thread.name())
                .param("shown", thread.shown())
                .param("heard", thread.heard())
                .update());
    }

    @Override
    public void shown(long caseId, long seq) {
        database.change(
                sql -> sql.sql("update room_thread set shown_seq = :seq where case_id = :id and shown_seq < :seq")
                        .param("seq", seq)
                        .param("id", caseId)
                        .update());
    }

    @Override
    public boolean heard(long caseId, long number) {
        return database.write((sql, transaction) ->
                sql.sql("""
                                update room_thread set heard_number = :number
                                where case_id = :id and heard_number < :number
                                """).param("number", number).param("id", caseId).update() == 1);
    }

    private static RoomThread thread(ResultSet row, int number) throws SQLException {
        return new RoomThread(
                row.getLong("case_id"), row.getString("name"), row.getLong("shown_seq"), row.getLong("heard_number"));
    }
}
