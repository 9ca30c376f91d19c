package org.ventanilla.storage;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.ventanilla.bot.channel.StoreUnavailableException;

/** A database as the stores see it. Thread-safe. */
abstract class Database implements AutoCloseable {
    abstract Dialect dialect();

    /** For single statements that only read. */
    abstract JdbcClient reader();

    abstract <T> T inTransaction(Write<T> work);

    abstract <T> T inUnsyncedTransaction(Write<T> work);

    @Override
    public abstract void close();

    /** Runs one query, outside any transaction. */
    final <T> T read(Function<JdbcClient, T> query) {
        try {
            return query.apply(reader());
        } catch (DataAccessException e) {
            throw unavailable(e);
        }
    }

    /** Runs in one transaction, durable on return; an exception undoes it. */
    final <T> T write(Write<T> work) {
        return translated(() -> inTransaction(work));
    }

    /** The same for what only the living need to know, such as a lease: it outlives the process, but not a power cut. */
    final <T> T writeUnsynced(Write<T> work) {
        return translated(() -> inUnsyncedTransaction(work));
    }

    private static <T> T translated(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (DataAccessException e) {
            throw unavailable(e);
        } catch (TransactionException e) {
            throw unavailable(e);
        }
    }

    /** The same for what has no result. */
    final void change(Consumer<JdbcClient> work) {
        write((sql, status) -> {
            work.accept(sql);
            return true;
        });
    }

    /** Whether it answers and takes changes. */
    final boolean isAvailable() {
        try {
            return write((sql, status) -> sql.sql("update counter set value = value where name = 'publications'")
                            .update()
                    == 1);
        } catch (StoreUnavailableException e) {
            return false;
        }
    }

    private static StoreUnavailableException unavailable(RuntimeException e) {
        return new StoreUnavailableException("the database did not do it; nothing was changed", e);
    }
}
