package org.ventanilla.testkit;

import org.junit.jupiter.api.BeforeEach;

/** What the contracts of stores have in common. */
abstract class StoreContract {
    Stores stores;
    StoreTalk talk;

    /** The same stores during a test, new and empty ones in the next. */
    protected abstract Stores stores();

    @BeforeEach
    void openStores() {
        stores = stores();
        talk = new StoreTalk(stores);
    }
}
