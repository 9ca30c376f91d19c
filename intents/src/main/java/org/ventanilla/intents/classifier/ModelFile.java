package org.ventanilla.intents.classifier;

import java.io.ByteArrayInputStream;
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
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private ModelFile() {}

    static void write(OpenNlpIntents intents, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, MANIFEST, manifest(intents).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<Language, LanguageModel> one : new TreeMap<>(intents.models()).entrySet()) {
            write(one.getKey().code() + "/", one.getValue(), zip);
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

    private static void write(String folder, LanguageModel model, ZipOutputStream zip) throws IOException {
        entry(zip, folder + "outcomes", lines(model.outcomes()));
        entry(zip, folder + "vocabulary", lines(model.vocabulary().words()));
        entry(zip, folder + "utterances", lines(model.utterances().rows()));
        entry(zip, folder + "features", lines(model.space().rows()));
        write(zip, folder + "borders", model.borders().model());
        write(zip, folder + "softmax", model.softmax().model());
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
        DataOutputStream data = new DataOutputStream(new KeptOpen(zip));
        new GenericModelWriter((AbstractModel) model, data).persist();
        zip.closeEntry();
    }

    /**
     * Refuses what another format or a broken disk left.
     *
     * @param packs for the file's languages
     */
    static OpenNlpIntents read(InputStream in, Map<Language, SnowballPack> packs) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        Properties manifest = new Properties();
        manifest.load(new StringReader(text(entries, MANIFEST)));
        if (!FORMAT.equals(manifest.getProperty("format"))) {
            throw new IOException("the model's format is " + manifest.getProperty("format") + ", not " + FORMAT);
        }
        Map<Language, LanguageModel> models = new TreeMap<>();
        for (String code : manifest.getProperty("languages", "").split(SEPARATOR, -1)) {
            SnowballPack pack = code.isEmpty() ? null : packs.get(new Language(code));
            if (pack != null) {
                models.put(pack.language(), read(code, entries, manifest, pack));
            }
        }
        return new OpenNlpIntents(models, manifest.getProperty("version", ""));
    }

    private static LanguageModel read(String code, Map<String, byte[]> entries, Properties manifest, SnowballPack pack)
            throws IOException {
        FeatureSpace space = FeatureSpace.read(
                text(entries, code + "/features").lines().toList(),
                Integer.parseInt(manifest.getProperty(code + ".texts")));
        List<String> outcomes = Arrays.asList(text(entries, code + "/outcomes").split("\n", -1));
        return new LanguageModel(
                pack,
                space,
                Vocabulary.of(text(entries, code + "/vocabulary").lines().toList()),
                Utterances.read(pack, text(entries, code + "/utterances").lines()),
                outcomes,
                new LinearModel(space, outcomes.size(), model(entries, code + "/borders")),
                new LinearModel(space, outcomes.size(), model(entries, code + "/softmax")),
                calibration(code + ".", manifest));
    }

    private static Calibration calibration(String prefix, Properties manifest) {
        List<Double> weights = new ArrayList<>();
        for (String weight : manifest.getProperty(prefix + "weights").split(SEPARATOR, -1)) {
            weights.add(Double.valueOf(weight));
        }
        return new Calibration(
                weights,
                Double.parseDouble(manifest.getProperty(prefix + "answer")),
                Double.parseDouble(manifest.getProperty(prefix + "ask")));
    }

    private static String text(Map<String, byte[]> entries, String name) throws IOException {
        return new String(bytes(entries, name), StandardCharsets.UTF_8);
    }

    private static MaxentModel model(Map<String, byte[]> entries, String name) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes(entries, name)));
        return new GenericModelReader(new BinaryFileDataReader(data)).getModel();
    }

    private static byte[] bytes(Map<String, byte[]> entries, String name) throws IOException {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IOException("the model has no " + name);
        }
        return bytes;
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
