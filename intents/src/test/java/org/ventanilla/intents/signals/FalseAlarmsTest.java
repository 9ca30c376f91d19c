package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of others, none of which touches a topic of danger: what the patterns, and what patterns and seeds make of them. */
class FalseAlarmsTest {
    private static final TopicSignals LEARNED = TopicSignals.learned(ShippedTopics.all());
    private static final Path SHARED = Path.of(System.getProperty("ventanilla.shared.data", "../../shared/data"));

    @ParameterizedTest
    @ValueSource(strings = {"nlpjs_es/train.tsv", "nlpjs_es/test.tsv", "fbmulti_es/train.tsv", "fbmulti_es/dev.tsv"})
    void ordinaryMessagesRaiseNoAlarm(String file) throws IOException {
        List<String> messages = messages(file).map(line -> line[0]).toList();

        assertThat(share("danger in " + file, messages, Found::danger)).isLessThanOrEqualTo(0.005);
    }

    @Test
    void angryCitizensAreServed() throws IOException {
        List<String> messages = angry();

        assertThat(share("danger in what must be served", messages, Found::danger))
                .isLessThanOrEqualTo(0.02);
    }

    @Test
    void threatsAreFound() throws IOException {
        List<String> threats = messages("hatecheck_es/dev.tsv")
                .filter(line -> line[1].startsWith("threat_"))
                .map(line -> line[0])
                .toList();

        assertThat(share("threats found", threats, text -> Found.in(text).contains("threat")))
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void questionsToTheDemoInstitutionRaiseNoAlarm() throws IOException {
        List<String> utterances = utterances();

        assertThat(share("danger in the demo", utterances, Found::danger)).isLessThanOrEqualTo(0.005);
        assertThat(share(
                        "complaint or person in the demo",
                        utterances,
                        text -> Found.in(text).stream().anyMatch(List.of("complaint", "human")::contains)))
                .isLessThanOrEqualTo(0.01);
    }

    @Test
    void whatTheSeedsTeachRaisesAnAlarmOnOneOrdinaryMessageInTwoHundred() throws IOException {
        List<String> messages = new ArrayList<>(utterances());
        for (String file :
                List.of("nlpjs_es/train.tsv", "nlpjs_es/test.tsv", "fbmulti_es/train.tsv", "fbmulti_es/dev.tsv")) {
            messages(file).map(line -> line[0]).forEach(messages::add);
        }

        assertThat(share("danger by patterns and seeds", messages, text -> Found.danger(LEARNED, text)))
                .isLessThanOrEqualTo(0.005);
    }

    /** More than by the patterns alone: quoted threats are what the seeds mistake most. */
    @Test
    void whatTheSeedsTeachServesAngryCitizens() throws IOException {
        List<String> messages = angry();

        assertThat(share("danger by seeds in what must be served", messages, text -> Found.danger(LEARNED, text)))
                .isLessThanOrEqualTo(0.055);
    }

    private static List<String> angry() throws IOException {
        return messages("hatecheck_es/dev.tsv")
                .filter(line -> line[1].equals("profanity_nh")
                        || line[1].equals("target_obj_nh")
                        || line[1].startsWith("counter_"))
                .map(line -> line[0])
                .toList();
    }

    private static double share(String what, List<String> messages, Predicate<String> test) {
        long count = messages.stream().filter(test).count();
        System.out.printf(Locale.ROOT, "%s: %d of %d%n", what, count, messages.size());
        return (double) count / messages.size();
    }

    private static Stream<String[]> messages(String file) throws IOException {
        Path path = SHARED.resolve(file);
        assumeTrue(Files.exists(path), () -> "messages of others are not here: " + path);
        return Files.readAllLines(path).stream().map(line -> line.split("\t", -1));
    }

    private static List<String> utterances() throws IOException {
        Path articles = ShippedTopics.home().resolve(Path.of("demo", "articles"));
        assumeTrue(Files.exists(articles), () -> "there is no demo here: " + articles);
        try (Stream<Path> files = Files.walk(articles)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(FalseAlarmsTest::utterancesOf)
                    .toList();
        }
    }

    private static Stream<String> utterancesOf(Path article) {
        try {
            return Files.readAllLines(article).stream()
                    .dropWhile(line -> !line.startsWith("utterances:"))
                    .skip(1)
                    .takeWhile(line -> !line.equals("---"))
                    .map(String::strip)
                    .filter(line -> line.startsWith("- "))
                    .map(line -> line.substring(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
