package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.testkit.InboxContract;
import org.ventanilla.testkit.Stores;

class SqliteInboxTest extends InboxContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected Stores stores() {
        return sqlite.stores();
    }
}
