package org.ventanilla.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one writer of a database that takes one at a time. First come, first served; what has queued up while the disk was
 * busy is committed together, each piece behind a savepoint, so that one that fails undoes only itself.
 */
final class GroupCommit implements AutoCloseable {
    private static final int LARGEST_GROUP = 64;

    private final BlockingQueue<WriteJob<?>> queue = new LinkedBlockingQueue<>();
    private final WriteJob<Boolean> last = new WriteJob<>((sql, status) -> true, true);
    private final JdbcClient sql;
    private final TransactionTemplate whole;
    private final TransactionTemplate part;
    private final Runnable renewal;
    private boolean closed;

    /**
     * @param renewal drops the writer's connection after it has failed to commit or to roll back: nobody knows what state it
     *     is in
     */
    GroupCommit(DataSource writer, Runnable renewal) {
        this.renewal = renewal;
        sql = JdbcClient.create(writer);
        JdbcTransactionManager transactions = new JdbcTransactionManager(writer);
        transactions.setRollbackOnCommitFailure(true);
        whole = new TransactionTemplate(transactions);
        part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        Thread thread = new Thread(this::work, "storage-writer");
        thread.setDaemon(true);
        thread.start();
    }

    /** Does the work and waits until it is on the disk. */
    <T> T run(Write<T> work) {
        return result(new WriteJob<>(work, true));
    }

    /** The same for work that a power cut may undo, as long as nothing that comes after it outlives it. */
    <T> T runUnsynced(Write<T> work) {
        return result(new WriteJob<>(work, false));
    }

    private <T> T result(WriteJob<T> job) {
        submit(job);
        return job.result();
    }

    private synchronized void submit(WriteJob<?> job) {
        if (closed) {
            throw new CannotCreateTransactionException("the database was closed");
        }
        queue.add(job);
    }

    /** How many wait for the writer to get to them. */
    int waiting() {
        return queue.size();
    }

    private void work() {
        List<WriteJob<?>> jobs = new ArrayList<>();
        while (!jobs.contains(last)) {
            jobs.clear();
            jobs.add(next());
            queue.drainTo(jobs, LARGEST_GROUP - 1);
            commit(jobs);
        }
    }

    /** Nobody stops the writer but {@link #close()}: others wait for their results. */
    private WriteJob<?> next() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException ignored) {
                // go on waiting
            }
        }
    }

    private void commit(List<WriteJob<?>> jobs) {
        try {
            if (jobs.stream().anyMatch(WriteJob::isSynced)) {
                perform(jobs);
            } else {
                performUnsynced(jobs);
            }
            jobs.forEach(WriteJob::settle);
        } catch (RuntimeException | Error e) {
            renewal.run();
            jobs.forEach(job -> job.fail(e));
        }
    }

    private void perform(List<WriteJob<?>> jobs) {
        if (jobs.size() == 1) {
            jobs.get(0).perform(whole, sql);
        } else {
            whole.executeWithoutResult(status -> jobs.forEach(job -> job.perform(part, sql)));
        }
    }

    /** The write-ahead log stays in order: the next synced commit takes this one to the disk with it. */
    private void performUnsynced(List<WriteJob<?>> jobs) {
        sql.sql("pragma synchronous = normal").update();
        perform(jobs);
        sql.sql("pragma synchronous = full").update();
    }

    /** Commits what was handed in before, then ends. */
    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                queue.add(last);
            }
            closed = true;
        }
        last.result();
    }
}
