package org.ventanilla.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.understand.Signals;
import org.ventanilla.knowledge.content.Reading;

/** The signals of an installation or a content folder, without a server and without anything else. */
public final class SignalsOffline {
    private SignalsOffline() {}

    /**
     * What is known.
     *
     * @param signals empty when the content has errors
     * @param topics their ids
     */
    public record Known(Optional<Signals> signals, Set<String> topics, Reading reading) {
        public Known {
            topics = Set.copyOf(topics);
        }
    }

    /** Reads a data folder or a content folder. */
    public static Known of(Path folder, Clock clock) {
        Path content = Files.exists(DataFolder.database(folder)) ? folder.resolve("content") : folder;
        Reading reading = ContentReading.of(content, clock);
        return new Known(
                reading.content().map(Understanders::signals),
                reading.content().map(read -> read.topics().keySet()).orElseGet(Set::of),
                reading);
    }
}
