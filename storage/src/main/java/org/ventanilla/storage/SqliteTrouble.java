package org.ventanilla.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/** What is wrong with a database's file, in a line for whoever runs the installation. */
final class SqliteTrouble {
    private static final int PRIMARY = 0xff;

    private SqliteTrouble() {}

    /** The failure as a line about the file; the failure itself when SQLite has said nothing. */
    static RuntimeException told(Path file, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                return new IllegalStateException(file + " " + trouble(said.getErrorCode() & PRIMARY, said), failure);
            }
        }
        return failure;
    }

    /** By SQLite's result codes, see its documentation. */
    private static String trouble(int code, SQLException said) {
        return switch (code) {
            case 11, 26 ->
                "is not a database of SQLite, or is damaged; restore it from a backup, or choose another folder";
            case 3, 8, 14 -> "cannot be opened for writing; mend the permissions of the file and its folder";
            case 5, 6 -> "is locked by another process; stop that first";
            case 13 -> "cannot grow: the disk is full";
            default -> "cannot be used (" + said.getMessage() + "); mend the cause, or restore it from a backup";
        };
    }
}
