package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.testkit.AccountContract;
import org.ventanilla.testkit.Stores;

class SqliteAccountTest extends AccountContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected Stores stores() {
        return sqlite.stores();
    }
}
