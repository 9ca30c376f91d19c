package org.ventanilla.storage;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a database that could lose what it has confirmed. */
final class SqliteSafety {
    private static final String FULL = "2";

    private SqliteSafety() {}

    static void check(JdbcClient sql) {
        List<String> wrong = new ArrayList<>();
        expect(sql, "journal_mode", "wal", wrong);
        expect(sql, "synchronous", FULL, wrong);
        expect(sql, "foreign_keys", "1", wrong);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("SQLite refuses safe settings (" + String.join(", ", wrong)
                    + "): put the data on a local disk, not on a network folder");
        }
    }

    private static void expect(JdbcClient sql, String pragma, String value, List<String> wrong) {
        String actual = sql.sql("pragma " + pragma).query(String.class).single();
        if (!value.equalsIgnoreCase(actual)) {
            wrong.add(pragma + " is " + actual + ", not " + value);
        }
    }
}
