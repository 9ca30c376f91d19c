package org.ventanilla.testkit.telegram;

import java.time.Instant;

/** One thing that the platform accepted; it cannot be taken back. */
public record LedgerEntry(Instant at, long chatId, long messageId, String text) {}
