package org.ventanilla.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One file, one writer, several readers. A commit is on the disk before it is reported. */
final class SqliteDatabase extends Database {
    private static final int READERS = 4;

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final JdbcClient reader;
    private final GroupCommit writer;

    private SqliteDatabase(HikariDataSource writing, HikariDataSource reading) {
        this.writing = writing;
        this.reading = reading;
        this.reader = JdbcClient.create(reading);
        this.writer = new GroupCommit(writing, writing.getHikariPoolMXBean()::softEvictConnections);
    }

    /** Opens the file, or makes it, and brings its tables up to date. */
    static SqliteDatabase open(Path file) {
        SqliteFile.prepare(file);
        try {
            return opened(file);
        } catch (RuntimeException e) {
            throw SqliteTrouble.told(file, e);
        }
    }

    private static SqliteDatabase opened(Path file) {
        HikariDataSource writing = new HikariDataSource(writer(file));
        try {
            SqliteSafety.check(JdbcClient.create(writing));
            Migrations.run(writing, Dialect.SQLITE);
            return new SqliteDatabase(writing, new HikariDataSource(reader(file)));
        } catch (RuntimeException e) {
            writing.close();
            throw e;
        }
    }

    private static HikariConfig writer(Path file) {
        HikariConfig config = pool("storage-write", file, 1);
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return config;
    }

    private static HikariConfig reader(Path file) {
        HikariConfig config = pool("storage-read", file, READERS);
        config.setConnectionInitSql("pragma query_only = true");
        return config;
    }

    private static HikariConfig pool(String name, Path file, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.setMaximumPoolSize(size);
        config.setMaxLifetime(0);
        config.addDataSourceProperty("busy_timeout", "5000");
        config.addDataSourceProperty("cache_size", "-8000");
        return config;
    }

    @Override
    Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    JdbcClient reader() {
        return reader;
    }

    @Override
    <T> T inTransaction(Write<T> work) {
        return writer.run(work);
    }

    @Override
    <T> T inUnsyncedTransaction(Write<T> work) {
        return writer.runUnsynced(work);
    }

    int waitingWrites() {
        return writer.waiting();
    }

    /** The writer goes last, so that it can fold its log into the file. */
    @Override
    public void close() {
        writer.close();
        reading.close();
        writing.close();
    }
}
