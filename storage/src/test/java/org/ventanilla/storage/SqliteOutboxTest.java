package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.testkit.OutboxContract;
import org.ventanilla.testkit.Stores;

class SqliteOutboxTest extends OutboxContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected Stores stores() {
        return sqlite.stores();
    }
}
