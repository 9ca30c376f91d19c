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
    private final WriteJob<Boolean> last = new WriteJob<>((sql, status) -> true);
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

    <T> T run(Write<T> work) {
        WriteJob<T> job = new WriteJob<>(work);
        submit(job);
        return job.result();
    }

    private synchronized void submit(WriteJob<?> job) {
        if (closed) {
            throw new CannotCreateTransactionException("the database was closed");
        }
        queue.add(job);
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
            if (jobs.size() == 1) {
                jobs.get(0).perform(whole, sql);
            } else {
                whole.executeWithoutResult(status -> jobs.forEach(job -> job.perform(part, sql)));
            }
            jobs.forEach(WriteJob::settle);
        } catch (RuntimeException | Error e) {
            renewal.run();
            jobs.forEach(job -> job.fail(e));
        }
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
