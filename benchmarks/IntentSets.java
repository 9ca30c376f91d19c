import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.ventanilla.bot.language.Language;
import org.ventanilla.intents.evaluate.Evaluation;
import org.ventanilla.intents.evaluate.Labelled;
import org.ventanilla.intents.evaluate.LabelledFile;
import org.ventanilla.intents.evaluate.Report;

/**
 * Measures the classifier on public sets of labelled messages, beside OpenNLP's own document categorizer with its defaults, and
 * writes a table. {@code benchmarks/intent-sets} runs it.
 *
 * <p>Arguments: the folder of the sets, and optionally the names of some. One setting serves all sets; the seed is fixed.
 */
public final class IntentSets {
    /** Train, test, and where there are some: outside sentences to learn from, and to ask. */
    private record Data(String name, String language, List<String> train, String test, List<String> known, List<String> outside) {
        Data(String name, String language, String train, String test) {
            this(name, language, List.of(train), test, List.of(), List.of());
        }
    }

    private static final List<Data> SETS = List.of(
            new Data(
                    "clinc150",
                    "en",
                    List.of("clinc150/train.tsv"),
                    "clinc150/test.tsv",
                    List.of("clinc150/oos_train.tsv", "clinc150/oos_dev.tsv", "clinc150_oosplus/oos_train.tsv"),
                    List.of("clinc150/oos_test.tsv")),
            new Data("clinc150, 10 each", "en", "clinc150_fs/train_10.tsv", "clinc150/test.tsv"),
            new Data("clinc150, 5 each", "en", "clinc150_fs/train_5.tsv", "clinc150/test.tsv"),
            new Data("banking77", "en", "banking77/train.tsv", "banking77/test.tsv"),
            new Data("banking77, 10 each", "en", "banking77_fs/train_10.tsv", "banking77_fs/test.tsv"),
            new Data("banking77, 5 each", "en", "banking77_fs/train_5.tsv", "banking77_fs/test.tsv"),
            new Data("fbmulti_es", "es", "fbmulti_es/train.tsv", "fbmulti_es/dev.tsv"),
            new Data("nlpjs_es", "es", "nlpjs_es/train.tsv", "nlpjs_es/test.tsv"),
            new Data("nlpjs_en", "en", "nlpjs_en/train.tsv", "nlpjs_en/test.tsv"),
            new Data("nlpjs_fr", "fr", "nlpjs_fr/train.tsv", "nlpjs_fr/test.tsv"),
            new Data("nlpjs_it", "it", "nlpjs_it/train.tsv", "nlpjs_it/test.tsv"),
            new Data("askubuntu", "en", "braun2017_askubuntu/train.tsv", "braun2017_askubuntu/test.tsv"),
            new Data("webapplications", "en", "braun2017_webapplications/train.tsv", "braun2017_webapplications/test.tsv"),
            new Data("chatbot", "en", "braun2017_chatbot/train.tsv", "braun2017_chatbot/test.tsv"));

    private final Path folder;

    private IntentSets(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        IntentSets benchmark = new IntentSets(Path.of(arguments[0]));
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        System.out.println("| set | sentences / labels / test | accuracy % | OpenNLP's defaults % | macro-F1 % | calibration error | one typo in 20 % of the longer words % | outside: AUROC %, in scope at 60/80/90 % refused | at the threshold: in scope right, outside refused % | training s | model MB | p50 / p99 µs | a second | kB allocated |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Data data : SETS) {
            if (wanted.isEmpty() || wanted.contains(data.name())) {
                System.out.println(benchmark.row(data));
            }
        }
    }

    private String row(Data data) throws IOException, LabelledFile.Unusable {
        List<Labelled> train = read(data.train());
        List<Labelled> test = read(List.of(data.test()));
        List<String> outside = texts(data.outside());
        Evaluation evaluation = new Evaluation(new Language(data.language()), train, texts(data.known()));
        Report report = evaluation.run(test, outside, 0);
        Report mistyped = evaluation.run(test, List.of(), 1);
        Report.Cost cost = report.cost();
        return String.join(
                " | ",
                "| " + data.name(),
                report.trainSentences() + " / " + report.intents() + " / " + report.testSentences(),
                percent(report.accuracy()),
                percent(defaults(train, test)),
                percent(report.macroF1()),
                String.format(Locale.ROOT, "%.3f", report.ece()),
                percent(mistyped.accuracy()),
                report.outside().map(IntentSets::outside).orElse("–"),
                report.outside()
                        .map(one -> percent(one.thresholdInScope()) + ", " + percent(one.thresholdOosRecall()))
                        .orElse("–"),
                String.format(Locale.ROOT, "%.1f", cost.trainSeconds()),
                String.format(Locale.ROOT, "%.1f", cost.modelBytes() / 1e6),
                String.format(Locale.ROOT, "%.0f / %.0f", cost.p50Micros(), cost.p99Micros()),
                String.format(Locale.ROOT, "%.0f", cost.perSecond()),
                String.format(Locale.ROOT, "%.0f |", cost.bytesPerSentence() / 1e3));
    }

    private static String outside(Report.Outside one) {
        return percent(one.auroc()) + ", " + percent(one.inScopeAt60()) + " / " + percent(one.inScopeAt80()) + " / "
                + percent(one.inScopeAt90());
    }

    /** Maximum entropy over words between blanks, cut-off 5, 100 rounds: what one gets who changes nothing. */
    private static double defaults(List<Labelled> train, List<Labelled> test) throws IOException {
        List<DocumentSample> samples = train.stream()
                .map(one -> new DocumentSample(one.label(), words(one.text())))
                .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        DocumentCategorizerME categorizer = new DocumentCategorizerME(DocumentCategorizerME.train(
                "x", new CollectionObjectStream<>(samples), parameters, new DoccatFactory()));
        long right = test.stream()
                .filter(one -> categorizer
                        .getBestCategory(categorizer.categorize(words(one.text())))
                        .equals(one.label()))
                .count();
        return right / (double) test.size();
    }

    private static String[] words(String text) {
        return WhitespaceTokenizer.INSTANCE.tokenize(text);
    }

    private List<Labelled> read(List<String> files) throws LabelledFile.Unusable {
        List<Labelled> all = new ArrayList<>();
        for (String file : files) {
            all.addAll(LabelledFile.read(folder.resolve(file), System.err::println));
        }
        return all;
    }

    private List<String> texts(List<String> files) throws LabelledFile.Unusable {
        return read(files).stream().map(Labelled::text).toList();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
