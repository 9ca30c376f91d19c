package org.ventanilla.intents.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.TrainingSet.Example;
import org.ventanilla.intents.language.SnowballPack;

class KeptModelsTest {
    private static final Instant LATER = Instant.parse("2040-03-02T12:00:00Z");

    @TempDir
    private Path root;

    private final OpenNlpIntentTrainer trainer = new OpenNlpIntentTrainer(SnowballPack.load(List.of(Language.SPANISH)));

    @Test
    void whatWasLearnedIsReadAgain() throws IOException {
        Intents learned = models(0).train(sets("piscina"));
        Path file = onlyFile();
        byte[] before = Files.readAllBytes(file);

        Intents read = models(60).train(sets("piscina"));

        assertThat(read.version()).isEqualTo(learned.version());
        assertThat(guess(read)).isEqualTo(guess(learned)).contains("piscina");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file).toInstant())
                .as("it is known when it was last read")
                .isEqualTo(LATER.plusSeconds(60));
    }

    @Test
    void otherSentencesAreLearned() {
        models(0).train(sets("piscina"));
        assertThat(guess(models(1).train(sets("alberca")))).contains("alberca");
    }

    @Test
    void aBrokenFileIsLearnedAnew() throws IOException {
        models(0).train(sets("piscina"));
        byte[] whole = Files.readAllBytes(onlyFile());
        for (int length : new int[] {0, 10, whole.length / 2}) {
            breaks(Arrays.copyOf(whole, length), whole);
        }
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        breaks(flipped, whole);
    }

    private void breaks(byte[] broken, byte[] whole) throws IOException {
        Files.write(onlyFile(), broken);
        assertThat(guess(models(1).train(sets("piscina")))).contains("piscina");
        assertThat(Files.readAllBytes(onlyFile())).isEqualTo(whole);
    }

    @Test
    void theLastThreeAreKept() throws IOException {
        List<String> intents = List.of("uno", "dos", "tres", "cuatro");
        for (int i = 0; i < intents.size(); i++) {
            models(i).train(sets(intents.get(i)));
            models(i).train(sets(intents.get(i)));
        }
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(intents.subList(1, 4).stream()
                        .map(intent -> trainer.version(sets(intent)) + ".model")
                        .toList());
    }

    @Test
    void aModelThatCameWithTheProductIsNeitherLearnedNorKept() throws IOException {
        ByteArrayOutputStream shipped = new ByteArrayOutputStream();
        OpenNlpIntentTrainer.write(trainer.train(sets("piscina")), shipped);
        KeptModels models = models(0, Optional.of(new ByteArrayInputStream(shipped.toByteArray())));

        assertThat(guess(models.train(sets("piscina")))).contains("piscina");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonNotToLearn() throws IOException {
        Files.writeString(root.resolve("models"), "a file");
        assertThat(guess(models(0).train(sets("piscina")))).contains("piscina");
    }

    private KeptModels models(int seconds) {
        return models(seconds, Optional.empty());
    }

    private KeptModels models(int seconds, Optional<InputStream> shipped) {
        Clock clock = Clock.fixed(LATER.plus(Duration.ofSeconds(seconds)), ZoneOffset.UTC);
        return new KeptModels(trainer, Optional.of(root.resolve("models")), () -> shipped, clock);
    }

    private Path onlyFile() throws IOException {
        assertThat(files()).hasSize(1);
        return files().get(0);
    }

    private List<Path> files() throws IOException {
        Path folder = root.resolve("models");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String guess(Intents intents) {
        return intents.of(NormalizedText.of("a que hora abren hoy"), Language.SPANISH)
                .toString();
    }

    private static List<TrainingSet> sets(String intent) {
        Example asked = new Example(intent, List.of("a que hora abren", "esta abierto hoy"), "Horario");
        Example other = new Example("basura", List.of("cuando pasa la basura", "retiro de basura"), "Basura");
        return List.of(new TrainingSet(Language.SPANISH, List.of(asked, other)));
    }
}
