package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the platform accepted, in order; only ever added to. Thread-safe. */
final class Ledger {
    private final List<LedgerEntry> entries = new ArrayList<>();
    private @Nullable Path file;

    synchronized void keepIn(Path path) {
        file = path;
    }

    synchronized void add(ShownMessage message) {
        LedgerEntry entry = new LedgerEntry(Instant.now(), message.chatId(), message.messageId(), message.text());
        entries.add(entry);
        if (file != null) {
            append(file, entry);
        }
    }

    synchronized List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    private static void append(Path file, LedgerEntry entry) {
        String line = JsonNodeFactory.instance
                .objectNode()
                .put("at", entry.at().toString())
                .put("chat", entry.chatId())
                .put("message", entry.messageId())
                .put("text", entry.text())
                .toString();
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
