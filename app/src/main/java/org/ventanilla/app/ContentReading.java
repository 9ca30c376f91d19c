package org.ventanilla.app;

import java.nio.file.Path;
import java.time.Clock;
import org.ventanilla.knowledge.content.ContentFolder;
import org.ventanilla.knowledge.content.Reading;

/** Reads a content folder with all checks, those of the patterns included. */
public final class ContentReading {
    private ContentReading() {}

    public static Reading of(Path folder, Clock clock) {
        return new ContentFolder(Understanders.topicCheck()).read(folder, clock.instant());
    }
}
