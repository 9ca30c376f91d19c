package org.ventanilla.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.IntentTrainer;
import org.ventanilla.bot.understand.Masking;
import org.ventanilla.bot.understand.Signals;
import org.ventanilla.bot.understand.SmallTalkWords;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.Understander;
import org.ventanilla.intents.classifier.KeptModels;
import org.ventanilla.intents.classifier.OpenNlpIntentTrainer;
import org.ventanilla.intents.entities.Locality;
import org.ventanilla.intents.entities.NamedEntities;
import org.ventanilla.intents.entities.PersonalDataMasking;
import org.ventanilla.intents.language.PackLanguages;
import org.ventanilla.intents.language.PackLinks;
import org.ventanilla.intents.language.PackSmallTalk;
import org.ventanilla.intents.language.SnowballPack;
import org.ventanilla.intents.signals.TopicSignals;
import org.ventanilla.knowledge.TrainingSets;
import org.ventanilla.knowledge.Unlearned;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.knowledge.content.TopicCheck;

/** How an institution's content becomes an understanding of what its citizens write. */
final class Understanders {
    private static final String SHIPPED = "demo.model";

    private Understanders() {}

    static Signals signals(Content content) {
        return TopicSignals.learned(content.topics().values());
    }

    /** Checks the patterns of a topic file. */
    static TopicCheck topicCheck() {
        return new PatternCheck();
    }

    /**
     * Learns what is neither in the folder yet nor came with the product.
     *
     * @param models where what was learned is kept
     */
    static IntentTrainer trainer(Content content, Optional<Path> models, Clock clock) {
        return new KeptModels(new OpenNlpIntentTrainer(packs(content)), models, Understanders::shipped, clock);
    }

    private static Optional<InputStream> shipped() {
        return Optional.ofNullable(Understanders.class.getResourceAsStream(SHIPPED));
    }

    /** Writes what is learned from the content into a folder of classes, unless it is there already. */
    static void ship(Content content, LocalDate day, Path folder) throws IOException {
        OpenNlpIntentTrainer trainer = new OpenNlpIntentTrainer(packs(content));
        List<TrainingSet> sets = TrainingSets.of(content, day);
        Path file = folder.resolve(SHIPPED);
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                if (trainer.read(in, trainer.version(sets)).isPresent()) {
                    return;
                }
            }
        }
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenNlpIntentTrainer.write(trainer.train(sets), out);
        }
    }

    /** Understands all but intents, which are learned from published articles. */
    static Understander untrained(Content content, LocalDate day) {
        List<SnowballPack> packs = packs(content);
        return new Understander(
                signals(content),
                new PackLanguages(packs, TrainingSets.of(content, day)),
                smallTalk(packs),
                new NamedEntities(
                        content.gazetteer(), packs, content.institution().receiptPrefix(), locality(content)),
                new Unlearned(),
                new PackLinks(packs));
    }

    static Masking masking(Content content) {
        return new PersonalDataMasking(locality(content), content.institution().receiptPrefix());
    }

    private static Locality locality(Content content) {
        return Locality.of(content.territory().id(), content.institution().timeZone());
    }

    private static SmallTalkWords smallTalk(List<SnowballPack> packs) {
        Set<Language> spoken = packs.stream().map(SnowballPack::language).collect(Collectors.toSet());
        List<Language> others = SnowballPack.languages().stream()
                .filter(language -> !spoken.contains(language))
                .toList();
        return new PackSmallTalk(packs, SnowballPack.load(others));
    }

    private static List<SnowballPack> packs(Content content) {
        List<Language> languages = content.institution().languages();
        return SnowballPack.load(languages);
    }
}
