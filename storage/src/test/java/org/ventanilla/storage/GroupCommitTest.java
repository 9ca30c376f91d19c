package org.ventanilla.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.bot.channel.StoreUnavailableException;

@Timeout(60)
class GroupCommitTest {
    @TempDir
    Path folder;

    private SqliteDatabase database;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("group.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void undoesOnlyThePartThatFails() {
        List<CompletableFuture<Boolean>> results = together(List.of(
                (sql, status) -> add(sql, "one"),
                (sql, status) -> {
                    add(sql, "two");
                    throw new IllegalArgumentException("a bug");
                },
                (sql, status) -> add(sql, "one"),
                (sql, status) -> {
                    status.setRollbackOnly();
                    return add(sql, "four");
                },
                (sql, status) -> add(sql, "five")));

        assertThat(results.get(0).join()).isTrue();
        assertThatThrownBy(results.get(1)::join).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(results.get(2)::join).hasCauseInstanceOf(StoreUnavailableException.class);
        assertThat(results.get(3).join()).isTrue();
        assertThat(results.get(4).join()).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("one", "five");
    }

    @Test
    void tellsEveryoneWhenTheCommitFails() {
        List<CompletableFuture<Boolean>> results = together(List.of((sql, status) -> add(sql, "one"), (sql, status) -> {
            sql.sql("pragma defer_foreign_keys = true").update();
            return sql.sql("insert into article_retirement (article_id, author, retired_at) values ('x', 'x', 1)")
                            .update()
                    == 1;
        }));

        assertThatThrownBy(results.get(0)::join).hasCauseInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(results.get(1)::join).hasCauseInstanceOf(StoreUnavailableException.class);
        assertThat(names()).isEmpty();
        assertThat(database.<Boolean>write((sql, status) -> add(sql, "next"))).isTrue();
        assertThat(names()).containsExactly("next");
    }

    @Test
    void survivesWorkThatRunsOutOfStack() {
        assertThatThrownBy(() -> database.write((sql, status) -> endless(1))).isInstanceOf(StackOverflowError.class);
        assertThat(database.<Boolean>write((sql, status) -> add(sql, "next"))).isTrue();
    }

    @Test
    void commitsWhatWasHandedInBeforeItCloses() {
        List<CompletableFuture<Boolean>> results =
                together(List.of((sql, status) -> add(sql, "one"), (sql, status) -> add(sql, "two")));
        database.close();

        assertThat(results).allSatisfy(result -> assertThat(result.join()).isTrue());
    }

    /** Hands in all works, one after the other, while the writer is busy with something else. */
    private List<CompletableFuture<Boolean>> together(List<Write<Boolean>> works) {
        CountDownLatch isBusy = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Boolean> first = inBackground((sql, status) -> {
            isBusy.countDown();
            return awaits(mayEnd);
        });
        assertThat(awaits(isBusy)).isTrue();
        List<CompletableFuture<Boolean>> results = new ArrayList<>();
        for (Write<Boolean> work : works) {
            results.add(inBackground(work));
            awaitWaiting(results.size());
        }
        mayEnd.countDown();
        assertThat(first.join()).isTrue();
        return results;
    }

    private void awaitWaiting(int writes) {
        while (database.waitingWrites() < writes) {
            Thread.onSpinWait();
        }
    }

    private CompletableFuture<Boolean> inBackground(Write<Boolean> work) {
        CompletableFuture<Boolean> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(database.write(work));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        thread.start();
        return result;
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean add(JdbcClient sql, String name) {
        return sql.sql("insert into counter (name, value) values (:name, 0)")
                        .param("name", name)
                        .update()
                == 1;
    }

    private List<String> names() {
        return database.read(sql -> sql.sql("select name from counter where name not in ('publications', 'incidents')")
                .query(String.class)
                .list());
    }

    private static int endless(int depth) {
        return depth < 0 ? depth : endless(depth + 1) + 1;
    }
}
