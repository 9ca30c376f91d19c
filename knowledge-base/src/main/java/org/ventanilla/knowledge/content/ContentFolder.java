package org.ventanilla.knowledge.content;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads content folders. A broken file never keeps the others from being checked. */
public final class ContentFolder {
    private final TopicCheck topicCheck;
    private final BundledTopics bundled;

    public ContentFolder(TopicCheck topicCheck) {
        this(topicCheck, BundledTopics.ofTheProduct());
    }

    ContentFolder(TopicCheck topicCheck, BundledTopics bundled) {
        this.topicCheck = topicCheck;
        this.bundled = bundled;
    }

    /**
     * Reads and checks everything.
     *
     * @param start what relative times of incidents count from
     */
    public Reading read(Path root, Instant start) {
        List<Problem> problems = new ArrayList<>();
        Folder folder = Folder.of(root, problems);
        return new FolderReading(folder, bundled, topicCheck, start, problems).read();
    }
}
