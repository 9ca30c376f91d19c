package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteIncidentTest extends IncidentContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected Storage storage() {
        return sqlite.storage();
    }
}
