package org.ventanilla.intents.classifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        known(sets).forEach((set, pack) -> learn(pack, set, models));
        return new OpenNlpIntents(models, version(sets));
    }

    /** The version of what would be learned. */
    public String version(List<TrainingSet> sets) {
        Fingerprint fingerprint = new Fingerprint();
        known(sets).forEach(fingerprint::add);
        return fingerprint.text();
    }

    private Map<TrainingSet, SnowballPack> known(List<TrainingSet> sets) {
        Map<TrainingSet, SnowballPack> known = new LinkedHashMap<>();
        sets.stream().sorted(Comparator.comparing(TrainingSet::language)).forEach(set -> {
            SnowballPack pack = packs.get(set.language());
            if (pack != null) {
                known.put(set, pack);
            }
        });
        return known;
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
        return ModelFile.read(in, any -> true, packs).orElseThrow();
    }

    /**
     * The same when it is of a version, else nothing.
     *
     * @throws IOException also for what another version of the product has written
     */
    public Optional<Intents> read(InputStream in, String version) throws IOException {
        return ModelFile.read(in, version::equals, packs).map(Intents.class::cast);
    }
}
