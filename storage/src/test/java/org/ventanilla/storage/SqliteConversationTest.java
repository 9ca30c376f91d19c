package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.testkit.ConversationContract;
import org.ventanilla.testkit.Stores;

class SqliteConversationTest extends ConversationContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected Stores stores() {
        return sqlite.stores();
    }
}
