package org.ventanilla.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ventanilla.testkit.Stores;

/** A new SQLite database for each test. */
final class SqliteStores implements BeforeEachCallback, AfterEachCallback {
    private Optional<Path> folder = Optional.empty();
    private Optional<Storage> storage = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Path made = Files.createTempDirectory("ventanilla-storage");
        folder = Optional.of(made);
        storage = Optional.of(Storage.sqlite(made.resolve("test.db")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        storage.ifPresent(Storage::close);
        folder.ifPresent(SqliteStores::delete);
    }

    Path file() {
        return folder.orElseThrow().resolve("test.db");
    }

    Storage storage() {
        return storage.orElseThrow();
    }

    Stores stores() {
        Storage open = storage();
        return new Stores(
                open.inbox(), open.conversations(), open.ledger(), open.outbox(), open.cases(), open.accounts());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
