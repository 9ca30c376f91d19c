package org.ventanilla.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.language.Language;

class SqliteSafetyTest {
    @TempDir
    Path folder;

    @Test
    void refusesSettingsThatCouldLoseWhatWasConfirmed() {
        try (HikariDataSource unsafe = new HikariDataSource()) {
            unsafe.setJdbcUrl("jdbc:sqlite:" + folder.resolve("unsafe.db"));
            unsafe.addDataSourceProperty("synchronous", "NORMAL");

            assertThatThrownBy(() -> SqliteSafety.check(JdbcClient.create(unsafe)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("journal_mode is delete, not wal")
                    .hasMessageContaining("synchronous is 1, not 2")
                    .hasMessageContaining("foreign_keys is 0, not 1");
        }
    }

    @Test
    void makesFoldersOnTheWayAndKeepsOthersOut() throws IOException {
        Path file = folder.resolve("deep/er/data.db");
        try (Storage storage = Storage.sqlite(file)) {
            assertThat(storage.isAvailable()).isTrue();
            assertThat(Files.getPosixFilePermissions(file))
                    .doesNotContain(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);
        }
    }

    @Test
    void keepsEverythingWhenItIsOpenedAgain() {
        Path file = folder.resolve("data.db");
        try (Storage storage = Storage.sqlite(file)) {
            storage.inbox().accept(Citizens.says("ana", "1", "hola"), Language.SPANISH, Citizens.NOW);
        }
        try (Storage storage = Storage.sqlite(file)) {
            assertThat(storage.conversations().find(Citizens.ref("ana"))).isPresent();
            assertThat(storage.inbox().accept(Citizens.says("ana", "1", "hola"), Language.SPANISH, Citizens.NOW))
                    .isEmpty();
        }
    }

    @Test
    void saysThatNothingWasStoredOnAFullDiskAndGoesOnWhenThereIsRoom() {
        try (SqliteDatabase database = SqliteDatabase.open(folder.resolve("full.db"))) {
            JdbcInbox inbox = new JdbcInbox(database, new Numbers()::next);
            long pages = database.read(
                    sql -> sql.sql("pragma page_count").query(Long.class).single());
            limit(database, pages + 2);

            assertThatThrownBy(() -> IntStream.range(0, 1000).forEach(i -> accept(inbox, "full" + i)))
                    .isInstanceOf(StoreUnavailableException.class);
            int stored = count(database);
            limit(database, pages + 2);
            assertThatThrownBy(() -> accept(inbox, "refused")).isInstanceOf(StoreUnavailableException.class);
            assertThat(count(database)).isEqualTo(stored);

            limit(database, 1_000_000);
            accept(inbox, "refused");
            assertThat(count(database)).isEqualTo(stored + 1);
        }
    }

    @Test
    void isNotAvailableOnceItIsClosed() {
        Storage storage = Storage.sqlite(folder.resolve("closed.db"));
        storage.close();

        assertThat(storage.isAvailable()).isFalse();
        assertThatThrownBy(
                        () -> storage.inbox().accept(Citizens.says("ana", "1", "hola"), Language.SPANISH, Citizens.NOW))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatCode(storage::close).doesNotThrowAnyException();
    }

    @Test
    void letsReadersChangeNothing() {
        try (SqliteDatabase database = SqliteDatabase.open(folder.resolve("read.db"))) {
            assertThatThrownBy(() ->
                            database.read(sql -> sql.sql("delete from counter").update()))
                    .isInstanceOf(StoreUnavailableException.class);
        }
    }

    private static void accept(JdbcInbox inbox, String event) {
        inbox.accept(Citizens.says("ana", event, "x".repeat(1000)), Language.SPANISH, Citizens.NOW);
    }

    private static void limit(SqliteDatabase database, long pages) {
        database.write((sql, status) ->
                sql.sql("pragma max_page_count = " + pages).query(Long.class).single());
    }

    private static int count(SqliteDatabase database) {
        return database.read(sql ->
                sql.sql("select count(*) from inbox").query(Integer.class).single());
    }

    private static final class Numbers {
        private int last;

        String next() {
            last++;
            return String.valueOf(last);
        }
    }
}
