package org.ventanilla.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.understand.Masking;
import org.ventanilla.knowledge.KnowledgeBase;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.knowledge.content.Reading;
import org.ventanilla.storage.Storage;

/** What an installation or a content folder knows, without a server. */
public final class Offline {
    private Offline() {}

    /**
     * What is known.
     *
     * @param current empty when the content has errors
     */
    public record Known(Optional<KnowledgeSource.Current> current, Reading reading) {
        /** What takes personal data out of messages; empty when the content has errors. */
        public Optional<Masking> masking() {
            return reading.content().map(Understanders::masking);
        }
    }

    /**
     * Reads a data folder, with what its editors published, or a content folder as it stands.
     *
     * @param folder one with a {@code ventanilla.db}, or one with an {@code institution.yaml}
     */
    public static Known of(Path folder, Clock clock) {
        Path database = DataFolder.database(folder);
        boolean isData = Files.exists(database);
        Reading reading = ContentReading.of(isData ? folder.resolve("content") : folder, clock);
        return new Known(
                reading.content()
                        .map(content -> isData
                                ? published(content, folder, clock)
                                : KnowledgeBase.of(
                                        content,
                                        Understanders.trainer(content, Optional.empty(), clock),
                                        Understanders.untrained(content, LocalDate.now(clock)),
                                        clock)),
                reading);
    }

    private static KnowledgeSource.Current published(Content content, Path folder, Clock clock) {
        try (Storage storage = DataFolder.open(DataFolder.database(folder));
                KnowledgeBase knowledge = new KnowledgeBase(
                        content,
                        storage.articles(),
                        storage.incidents(),
                        Understanders.trainer(content, Optional.of(DataFolder.models(folder)), clock),
                        Understanders.untrained(content, LocalDate.now(clock)),
                        clock)) {
            knowledge.refresh();
            return knowledge.current();
        }
    }
}
