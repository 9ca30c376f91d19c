package org.ventanilla.intents.classifier;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;
import org.ventanilla.bot.language.Language;
import org.ventanilla.intents.language.SnowballPack;

/**
 * A trained classifier as bytes: a zip with a manifest and, for each language, its linear models as OpenNLP writes them, its
 * features with their rarity, and its vocabulary. Only ever read from where this installation itself has put it.
 */
final class ModelFile {
    private static final String FORMAT = "2";
    private static final String MANIFEST = "manifest.properties";
    private static final String SEPARATOR = ",";

    private static final String OUTCOMES = "/outcomes";
    private static final String VOCABULARY = "/vocabulary";
    private static final String UTTERANCES = "/utterances";
    private static final String FEATURES = "/features";
    private static final String BORDERS = "/borders";
    private static final String SOFTMAX = "/softmax";

    private final Properties manifest;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, MaxentModel> models = new HashMap<>();

    private ModelFile(Properties manifest) {
        this.manifest = manifest;
    }

    static void write(OpenNlpIntents intents, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        entry(zip, MANIFEST, manifest(intents).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<Language, LanguageModel> one : new TreeMap<>(intents.models()).entrySet()) {
            write(one.getKey().code(), one.getValue(), zip);
        }
        zip.finish();
    }

    private static String manifest(OpenNlpIntents intents) throws IOException {
        Properties manifest = new Properties();
        manifest.setProperty("format", FORMAT);
        manifest.setProperty("version", intents.version());
        manifest.setProperty(
                "languages",
                intents.models().keySet().stream().sorted().map(Language::code).collect(Collectors.joining(SEPARATOR)));
        intents.models().forEach((language, model) -> {
            Calibration calibration = model.calibration();
            String prefix = language.code() + ".";
            manifest.setProperty(
                    prefix + "weights",
                    calibration.weights().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)));
            manifest.setProperty(prefix + "answer", String.valueOf(calibration.answer()));
            manifest.setProperty(prefix + "ask", String.valueOf(calibration.ask()));
            manifest.setProperty(prefix + "texts", String.valueOf(model.space().texts()));
        });
        StringWriter text = new StringWriter();
        manifest.store(text, null);
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static void write(String code, LanguageModel model, ZipOutputStream zip) throws IOException {
        entry(zip, code + OUTCOMES, lines(model.outcomes()));
        entry(zip, code + VOCABULARY, lines(model.vocabulary().words()));
        entry(zip, code + UTTERANCES, lines(model.utterances().rows()));
        entry(zip, code + FEATURES, lines(model.space().rows()));
        write(zip, code + BORDERS, model.borders().model());
        write(zip, code + SOFTMAX, model.softmax().model());
    }

    private static byte[] lines(Collection<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String name, MaxentModel model) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new KeptOpen(zip)));
        new GenericModelWriter((AbstractModel) model, data).persist();
        data.flush();
        zip.closeEntry();
    }

    /**
     * Reads one entry after the other, so that little is in memory twice. Refuses what another format or a broken disk left.
     *
     * @param wanted whether a version is worth reading
     * @param packs for the file's languages
     */
    static Optional<OpenNlpIntents> read(InputStream in, Predicate<String> wanted, Map<Language, SnowballPack> packs)
            throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            Properties manifest = manifest(zip);
            if (!wanted.test(manifest.getProperty("version", ""))) {
                return Optional.empty();
            }
            ModelFile file = new ModelFile(manifest);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.take(entry.getName(), zip);
            }
            return Optional.of(file.intents(packs));
        }
    }

    private static Properties manifest(ZipInputStream zip) throws IOException {
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(MANIFEST)) {
            throw new IOException("the model has no " + MANIFEST);
        }
        Properties manifest = new Properties();
        manifest.load(new StringReader(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
        if (!FORMAT.equals(manifest.getProperty("format"))) {
            throw new IOException("the model's format is " + manifest.getProperty("format") + ", not " + FORMAT);
        }
        return manifest;
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        if (name.endsWith(BORDERS) || name.endsWith(SOFTMAX)) {
            DataInputStream data = new DataInputStream(new BufferedInputStream(zip));
            models.put(name, new GenericModelReader(new BinaryFileDataReader(data)).getModel());
        } else {
            texts.put(name, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private OpenNlpIntents intents(Map<Language, SnowballPack> packs) throws IOException {
        Map<Language, LanguageModel> languages = new TreeMap<>();
        for (String code : manifest.getProperty("languages", "").split(SEPARATOR, -1)) {
            SnowballPack pack = code.isEmpty() ? null : packs.get(new Language(code));
            if (pack != null) {
                languages.put(pack.language(), language(code, pack));
            }
        }
        return new OpenNlpIntents(languages, manifest.getProperty("version", ""));
    }

    private LanguageModel language(String code, SnowballPack pack) throws IOException {
        FeatureSpace space = FeatureSpace.read(
                required(texts, code + FEATURES).lines().toList(),
                Integer.parseInt(manifest.getProperty(code + ".texts")));
        List<String> outcomes = Arrays.asList(required(texts, code + OUTCOMES).split("\n", -1));
        return new LanguageModel(
                pack,
                space,
                Vocabulary.of(required(texts, code + VOCABULARY).lines().toList()),
                Utterances.read(pack, required(texts, code + UTTERANCES).lines()),
                outcomes,
                new LinearModel(space, outcomes.size(), required(models, code + BORDERS)),
                new LinearModel(space, outcomes.size(), required(models, code + SOFTMAX)),
                calibration(code + "."));
    }

    private Calibration calibration(String prefix) {
        List<Double> weights = new ArrayList<>();
        for (String weight : manifest.getProperty(prefix + "weights").split(SEPARATOR, -1)) {
            weights.add(Double.valueOf(weight));
        }
        return new Calibration(
                weights,
                Double.parseDouble(manifest.getProperty(prefix + "answer")),
                Double.parseDouble(manifest.getProperty(prefix + "ask")));
    }

    private static <T> T required(Map<String, T> entries, String name) throws IOException {
        T entry = entries.get(name);
        if (entry == null) {
            throw new IOException("the model has no " + name);
        }
        return entry;
    }

    /** OpenNLP closes what it has written to. */
    private static final class KeptOpen extends OutputStream {
        private final OutputStream out;

        KeptOpen(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
