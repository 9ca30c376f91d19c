package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.About;
import org.ventanilla.bot.understand.Entity;
import org.ventanilla.bot.understand.IntentGuess;
import org.ventanilla.bot.understand.IntentGuess.Certainty;
import org.ventanilla.bot.understand.IntentScore;
import org.ventanilla.bot.understand.Question;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.Understanding;
import org.ventanilla.knowledge.KnowledgeBase;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.testkit.TestClock;

/** Messages written by hand for the demo institution: several questions, one question, follow-ups. */
class OwnMessagesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Path FILES = Path.of("src/test/data");

    @SuppressWarnings("NullAway.Init")
    private static KnowledgeSource.Current demo;

    @BeforeAll
    static void learnsTheDemo() {
        TestClock clock = new TestClock(NOW);
        Path home = Path.of(System.getProperty("ventanilla.home", ".."));
        Content content =
                ContentReading.of(home.resolve("demo"), clock).content().orElseThrow();
        demo = KnowledgeBase.of(
                content,
                Understanders.trainer(content, Optional.empty(), Clock.systemUTC()),
                Understanders.untrained(content, LocalDate.now(clock)),
                clock);
    }

    @Test
    void severalQuestionsAreFoundInTheirOrder() throws IOException {
        List<String[]> messages = rows("several-questions.txt");
        List<String> missed = new ArrayList<>();
        for (String[] row : messages) {
            String found = String.join(" ", asked(understand(row[0])));
            if (!found.equals(row[1])) {
                missed.add(row[0] + " -> " + found);
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(messages.size() / 10);
    }

    @Test
    void oneQuestionIsNeverTakenForSeveral() throws IOException {
        for (String[] row : rows("one-question.txt")) {
            assertThat(asked(understand(row[0]))).as(row[0]).isEmpty();
        }
    }

    @Test
    void noUtteranceOfTheDemoButOneIsTakenForSeveralQuestions() {
        List<String> several = demo.knowledge().articles().values().stream()
                .flatMap(article -> article.in(Language.SPANISH).stream())
                .flatMap(wording -> wording.utterances().stream())
                .filter(utterance -> !asked(understand(utterance)).isEmpty())
                .toList();
        assertThat(several).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void followUpsAreAnsweredOrAskedBackWithWhatIsMeant() throws IOException {
        List<String> missed = new ArrayList<>();
        int answered = 0;
        List<String[]> messages = rows("follow-ups.txt");
        for (String[] row : messages) {
            IntentGuess guess = after(row[0], row[1]).intents();
            if (meant(guess).equals(row[2])) {
                answered++;
            } else if (guess.certainty() != Certainty.ASK) {
                missed.add(row[1] + " after " + row[0] + " -> " + meant(guess));
            }
        }
        assertThat(missed).isEmpty();
        assertThat(answered).isGreaterThanOrEqualTo(messages.size() * 3 / 4);
    }

    private static String meant(IntentGuess guess) {
        return switch (guess.certainty()) {
            case ANSWER -> guess.scores().get(0).intent();
            case ASK -> "ask";
            case UNKNOWN -> "-";
        };
    }

    private static List<String> asked(Understanding understanding) {
        return understanding.questions().stream().map(OwnMessagesTest::intent).toList();
    }

    private static String intent(Question question) {
        Optional<String> failing = question.entities().stream()
                .filter(entity -> entity.type() == Entity.Type.FAILURE)
                .map(Entity::value)
                .findFirst();
        return failing.map(TrainingSet::statusOf)
                .orElseGet(() -> question.intents().scores().stream()
                        .map(IntentScore::intent)
                        .findFirst()
                        .orElse("-"));
    }

    private static Understanding understand(String message) {
        return demo.understander().of(message, Language.SPANISH);
    }

    private static Understanding after(String id, String message) {
        Article article = demo.knowledge().article(id, NOW).orElseThrow();
        String title = article.in(Language.SPANISH).orElseThrow().title();
        About about = new About(Language.SPANISH, Optional.of(new About.Answered(id, title)));
        return demo.understander().of(message, message.length(), about, NOW);
    }

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(FILES.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
