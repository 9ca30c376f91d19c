package org.ventanilla.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A piece of work that somebody waits for until it is durable. */
final class WriteJob<T> {
    private final Write<T> work;
    private final boolean synced;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private Runnable settlement = () -> {};

    /**
     * @param synced whether it has to be on the disk before it is reported; otherwise a power cut may undo it
     */
    WriteJob(Write<T> work, boolean synced) {
        this.work = work;
        this.synced = synced;
    }

    boolean isSynced() {
        return synced;
    }

    /**
     * Does the work; the result is kept back until {@link #settle()}.
     *
     * @throws TransactionException when the transaction as a whole is broken
     */
    void perform(TransactionTemplate transaction, JdbcClient sql) {
        try {
            T value = transaction.execute(status -> work.in(sql, status));
            settlement = () -> done.complete(value);
        } catch (TransactionException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            settlement = () -> done.completeExceptionally(e);
        }
    }

    /** The transaction was committed. */
    void settle() {
        settlement.run();
    }

    void fail(Throwable cause) {
        done.completeExceptionally(cause);
    }

    T result() {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
