package org.ventanilla.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;

/** Work in one transaction; {@code status} can undo it. */
@FunctionalInterface
interface Write<T> {
    T in(JdbcClient sql, TransactionStatus status);
}
