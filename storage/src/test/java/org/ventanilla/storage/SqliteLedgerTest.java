package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.testkit.LedgerContract;
import org.ventanilla.testkit.Stores;

class SqliteLedgerTest extends LedgerContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected Stores stores() {
        return sqlite.stores();
    }
}
