package org.ventanilla.intents.classifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.understand.IntentTrainer;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;

/**
 * Learns the same only once: what was learned is kept in a folder, the last three models. A model that was broken there is
 * learned anew. Thread-safe.
 */
public final class KeptModels implements IntentTrainer {
    private static final Logger LOG = LoggerFactory.getLogger(KeptModels.class);
    private static final int MOST = 3;
    private static final String SUFFIX = ".model";

    private final OpenNlpIntentTrainer trainer;
    private final Optional<Path> folder;
    private final Callable<Optional<InputStream>> shipped;
    private final Clock clock;

    /**
     * Keeps nothing when there is no folder.
     *
     * @param shipped a model that came with the product, of whichever version
     */
    public KeptModels(
            OpenNlpIntentTrainer trainer, Optional<Path> folder, Callable<Optional<InputStream>> shipped, Clock clock) {
        this.trainer = trainer;
        this.folder = folder;
        this.shipped = shipped;
        this.clock = clock;
    }

    @Override
    public Intents train(List<TrainingSet> sets) {
        String version = trainer.version(sets);
        return read(() -> kept(version), version)
                .or(() -> read(shipped, version))
                .orElseGet(() -> keep(trainer.train(sets)));
    }

    private Optional<Intents> read(Callable<Optional<InputStream>> source, String version) {
        try {
            Optional<InputStream> found = source.call();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = found.get()) {
                return trainer.read(in, version);
            }
        } catch (Exception e) {
            LOG.warn("A model cannot be read and is learned anew: {}", e.toString());
            return Optional.empty();
        }
    }

    /** What was asked for last is thrown away last. */
    private Optional<InputStream> kept(String version) throws IOException {
        Optional<Path> file = folder.map(path -> path.resolve(version + SUFFIX)).filter(Files::exists);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        touch(file.get());
        return Optional.of(Files.newInputStream(file.get()));
    }

    private void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    private Intents keep(Intents intents) {
        if (folder.isPresent()) {
            try {
                write(intents, folder.get());
            } catch (IOException e) {
                LOG.warn("What was learned could not be kept: {}", e.toString());
            }
        }
        return intents;
    }

    private void write(Intents intents, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(written)) {
                OpenNlpIntentTrainer.write(intents, out);
            }
            touch(written);
            Files.move(written, folder.resolve(intents.version() + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
        for (Path old : allButTheLast(folder)) {
            Files.deleteIfExists(old);
        }
    }

    private static List<Path> allButTheLast(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(KeptModels::time).reversed())
                    .skip(MOST)
                    .toList();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
