package org.ventanilla.storage;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ventanilla.bot.channel.ChannelNotes;

/** The notes of one account as rows of a table. */
final class JdbcNotes implements ChannelNotes {
    private final Database database;
    private final String channel;
    private final String account;

    JdbcNotes(Database database, String channel, String account) {
        this.database = database;
        this.channel = channel;
        this.account = account;
    }

    @Override
    public Optional<String> read(String name) {
        return database.read(sql -> sql.sql("""
                        select body from channel_note
                        where channel = :channel and account = :account and name = :name
                        """)
                .param("channel", channel)
                .param("account", account)
                .param("name", name)
                .query(String.class)
                .optional());
    }

    @Override
    public void write(String name, String text) {
        database.change(sql -> sql.sql("""
                        insert into channel_note (channel, account, name, body)
                        values (:channel, :account, :name, :body)
                        on conflict (channel, account, name) do update set body = excluded.body
                        """)
                .param("channel", channel)
                .param("account", account)
                .param("name", name)
                .param("body", text)
                .update());
    }

    @Override
    public void erase(String name) {
        database.change(sql -> sql.sql("""
                        delete from channel_note where channel = :channel and account = :account and name = :name
                        """)
                .param("channel", channel)
                .param("account", account)
                .param("name", name)
                .update());
    }

    /** Compared as text, not by {@code like}, whose wildcards and case differ between databases. */
    @Override
    public Map<String, String> beginningWith(String prefix) {
        return database.read(sql -> {
            Map<String, String> found = new TreeMap<>();
            sql.sql("""
                            select name, body from channel_note
                            where channel = :channel and account = :account and substr(name, 1, :length) = :prefix
                            """)
                    .param("channel", channel)
                    .param("account", account)
                    .param("length", prefix.codePointCount(0, prefix.length()))
                    .param("prefix", prefix)
                    .query((row, number) -> Map.entry(row.getString("name"), row.getString("body")))
                    .list()
                    .forEach(note -> found.put(note.getKey(), note.getValue()));
            return found;
        });
    }
}
