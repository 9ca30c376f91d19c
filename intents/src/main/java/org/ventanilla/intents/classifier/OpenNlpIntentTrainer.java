package org.ventanilla.intents.classifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.IntentTrainer;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.intents.language.SnowballPack;

/**
 * Learns one linear model a language, and how sure to be of what it says: from the utterances by cross-validation, and from the
 * packs' sentences that no institution answers. Sets in a language without a pack are left aside. Thread-safe.
 */
public final class OpenNlpIntentTrainer implements IntentTrainer {
    private final Map<Language, SnowballPack> packs = new TreeMap<>();

    public OpenNlpIntentTrainer(Collection<SnowballPack> packs) {
        packs.forEach(pack -> this.packs.put(pack.language(), pack));
    }

    @Override
    public Intents train(List<TrainingSet> sets) {
        Map<Language, LanguageModel> models = new TreeMap<>();
        Fingerprint fingerprint = new Fingerprint();
        sets.stream().sorted(Comparator.comparing(TrainingSet::language)).forEach(set -> {
            SnowballPack pack = packs.get(set.language());
            if (pack != null) {
                fingerprint.add(set, pack);
                learn(pack, set, models);
            }
        });
        return new OpenNlpIntents(models, fingerprint.text());
    }

    private static void learn(SnowballPack pack, TrainingSet set, Map<Language, LanguageModel> models) {
        Lessons lessons = new Lessons(pack, set);
        if (!lessons.isEmpty()) {
            models.put(set.language(), lessons.learn());
        }
    }

    /** Writes what a trainer made, to be read again by this installation. */
    public static void write(Intents intents, OutputStream out) throws IOException {
        ModelFile.write((OpenNlpIntents) intents, out);
    }

    /**
     * Reads what was written.
     *
     * @throws IOException also for what another version has written
     */
    public Intents read(InputStream in) throws IOException {
        return ModelFile.read(in, packs);
    }
}
