package org.ventanilla.knowledge.content;

import java.nio.file.Path;
import java.time.Instant;

/** The made-up institution that comes with the product. */
public final class Demo {
    public static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    static final Path FOLDER = Path.of(System.getProperty("ventanilla.home", ".."), "demo");

    private Demo() {}

    static Reading reading() {
        return new ContentFolder(TopicCheck.NONE, SampleTopics.bundled()).read(FOLDER, NOW);
    }

    public static Content content() {
        return reading().content().orElseThrow();
    }
}
