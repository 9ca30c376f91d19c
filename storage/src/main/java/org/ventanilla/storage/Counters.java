package org.ventanilla.storage;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers that grow with each change of something, by which every node sees that it is out of date. */
final class Counters {
    static final String PUBLICATIONS = "publications";
    static final String INCIDENTS = "incidents";

    private Counters() {}

    static long value(Database database, String name) {
        return database.read(sql -> sql.sql("select value from counter where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    static void count(JdbcClient sql, String name) {
        sql.sql("update counter set value = value + 1 where name = :name")
                .param("name", name)
                .update();
    }
}
