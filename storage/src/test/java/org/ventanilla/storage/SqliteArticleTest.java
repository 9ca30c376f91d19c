package org.ventanilla.storage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.knowledge.ArticleStore;

class SqliteArticleTest extends ArticleContract {
    @RegisterExtension
    final SqliteStores sqlite = new SqliteStores();

    @Override
    protected ArticleStore articles() {
        return sqlite.storage().articles();
    }
}
