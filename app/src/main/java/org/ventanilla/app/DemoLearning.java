package org.ventanilla.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.knowledge.content.Reading;

/** Learns the demo while the product is built, so that the first start need not. */
final class DemoLearning {
    private DemoLearning() {}

    /**
     * Does nothing for content with errors; a start says them.
     *
     * @param arguments the content's folder and the folder of this package's classes
     */
    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.systemUTC();
        Reading reading = ContentReading.of(Path.of(arguments[0]), clock);
        Optional<Content> content = reading.content();
        if (content.isPresent()) {
            LocalDate day =
                    LocalDate.now(clock.withZone(content.get().institution().timeZone()));
            Understanders.ship(content.get(), day, Path.of(arguments[1]));
        }
    }
}
