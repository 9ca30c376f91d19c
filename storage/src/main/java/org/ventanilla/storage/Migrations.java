package org.ventanilla.storage;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the newest form. A migration that was released is never edited. */
final class Migrations {
    private Migrations() {}

    static void run(DataSource database, Dialect dialect) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/ventanilla/storage/migrations")
                .placeholders(Map.of("generated_id", dialect.generatedId()))
                .load()
                .migrate();
    }
}
