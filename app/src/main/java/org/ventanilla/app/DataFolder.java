package org.ventanilla.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ventanilla.storage.Storage;

/**
 * A data folder that this process holds alone, until it is closed or the process ends. Two servers on one folder would take
 * each other's conversations for abandoned.
 */
final class DataFolder implements AutoCloseable {
    private static final String DATABASE = "ventanilla.db";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel held;

    private DataFolder(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /** Where learned models are kept; they can be learned again. */
    static Path models(Path folder) {
        return folder.resolve("models");
    }

    static Path database(Path folder) {
        return folder.resolve(DATABASE);
    }

    /**
     * Holds the folder, and makes it when it is missing.
     *
     * @throws RefusedException when another process holds it, or nothing can be written there
     */
    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(lock)) {
                return new DataFolder(folder, lock);
            }
            lock.close();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        throw new RefusedException("the data folder " + folder + " is in use by another Ventanilla; stop it first, or"
                + " choose another folder with --data DIR");
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    static RefusedException unwritable(Path folder, IOException failure) {
        return new RefusedException("the data folder " + folder + " cannot be written (" + failure
                + "); mend its permissions, or choose another folder with --data DIR");
    }

    Storage storage() {
        return open(database(folder));
    }

    /**
     * Opens a database.
     *
     * @throws RefusedException when the file is none, or cannot be used
     */
    static Storage open(Path database) {
        try {
            return Storage.sqlite(database);
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
