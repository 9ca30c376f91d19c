package org.ventanilla.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.bot.answer.Phrase;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.understand.Topic;

class BrokenTopicAndPhraseTest {
    @TempDir
    private Path root;

    private SampleFolder folder;

    @BeforeEach
    void aSoundFolder() {
        folder = SampleFolder.in(root);
    }

    @Test
    void aTopicOfTheFolderReplacesThatOfTheProduct() {
        folder.with("topics/human.yaml", SampleTopics.HUMAN.replace("version: 1", "version: 7"));

        assertThat(folder.read().content().orElseThrow().topics().get("human"))
                .satisfies(topic -> assertThat(topic.version()).isEqualTo(7));
    }

    @Test
    void aTopicThatFindsLessThanTheOneItReplacesIsRefused() {
        folder.with("topics/human.yaml", SampleTopics.HUMAN);
        TopicCheck strict = new TopicCheck() {
            @Override
            public List<String> problems(Topic topic) {
                return List.of();
            }

            @Override
            public Optional<String> loss(Topic own, Topic replaced) {
                return Optional.of("find less");
            }
        };
        List<Problem> problems = new ArrayList<>();
        List<Language> languages = List.of(Language.SPANISH, Language.ENGLISH);
        new TopicFiles(SampleTopics.bundled(), strict, Folder.of(root, problems), problems, languages).read();

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("topics/human.yaml patterns: find less — keep the patterns that find such sentences");
    }

    @Test
    void aSafetyTextSaysTheNumbersAndNothingElseIsFilledIn() {
        folder.with("topics/self_harm.yaml", SampleTopics.SELF_HARM.replaceFirst("\\{lines}", "{name}"));

        assertThat(folder.errors())
                .containsExactly("topics/self_harm.yaml:7 text.es: does not say `{lines}` — put {emergency} and {lines}"
                        + " where the territory's numbers belong");
    }

    @Test
    void aSafetyTextIsThereInEveryLanguageOfTheInstitution() {
        folder.where("institution.yaml", "[es, en]", "[es, ca]").without("articles/basura/basura-horario.en.md");

        assertThat(folder.errors())
                .containsExactly(
                        "(product) topics/self_harm.yaml:6 text: says nothing in ca, which the institution speaks"
                                + " — write topics/self_harm.yaml with a text in ca");
    }

    @Test
    void aReplacementMayNotChangeWhatIsDone() {
        folder.with("topics/human.yaml", SampleTopics.HUMAN.replace("handoff", "complaint"));

        assertThat(folder.errors())
                .singleElement()
                .asString()
                .startsWith("topics/human.yaml action: differs from that of the topic it replaces");
    }

    @Test
    void aTopicThatReplacesNothingIsAnError() {
        folder.with("topics/selfharm.yaml", SampleTopics.SELF_HARM);

        assertThat(folder.errors())
                .singleElement()
                .asString()
                .isEqualTo("topics/selfharm.yaml: replaces no topic of the product"
                        + " — name the file after one of: self_harm, human");
    }

    @Test
    void aPatternThatIsRefusedIsToldAtItsLine() {
        folder.with(
                        "topics/human.yaml",
                        SampleTopics.HUMAN.replace(
                                "[hablar con una persona]", "\n    - hablar con una persona\n    - \"(roto\""))
                .whoseTopicsAreJudgedBy(topic -> topic.patterns().contains("(roto")
                        ? List.of("`(roto` opens a parenthesis that nothing closes")
                        : List.of());

        assertThat(folder.errors())
                .containsExactly("topics/human.yaml:9 patterns: `(roto` opens a parenthesis that nothing closes"
                        + " — docs/topics.md describes the patterns");
    }

    @Test
    void aBrokenFieldDoesNotHideABrokenPattern() {
        folder.with(
                        "topics/human.yaml",
                        SampleTopics.HUMAN
                                .replace("action: handoff", "action: ignore")
                                .replace("persona]", "(roto]"))
                .whoseTopicsAreJudgedBy(topic -> topic.patterns().stream()
                        .filter(each -> each.contains("(roto"))
                        .toList());

        assertThat(folder.errors())
                .anyMatch(error -> error.startsWith("topics/human.yaml:3 action: `ignore` is not known"))
                .anyMatch(error -> error.contains(" patterns: hablar con una (roto"));
    }

    @Test
    void laneActionUrgencyAndVersionAreChecked() {
        folder.with(
                "topics/human.yaml",
                SampleTopics.HUMAN
                        .replace("version: 1", "version: one")
                        .replace("lane: general", "lane: secret")
                        .replace("urgency: normal", "urgency: low")
                        .replace("action: handoff", "action: ignore"));

        assertThat(folder.errors()).hasSize(4).allMatch(error -> error.startsWith("topics/human.yaml:"));
    }

    @Test
    void ownPhrasesAreTaken() {
        folder.with("phrases/es.properties", "# Nuestra voz\ngreeting=¡Buenas! ¿Qué necesita?\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().content().orElseThrow().phrases().text(Phrase.GREETING, Language.SPANISH, Map.of()))
                .isEqualTo("¡Buenas! ¿Qué necesita?");
    }

    @Test
    void unknownPhrasesAndPlaceholdersAreToldAtTheirLines() {
        folder.with("phrases/es.properties", "# x\ngreting=Hola\ncomplaint = Su {number} es {receipt}.\ngreeting=\n");

        assertThat(folder.problems())
                .contains(
                        "phrases/es.properties:2 greting: is not a phrase of the bot"
                                + " — docs/content-format.md lists the phrases",
                        "phrases/es.properties:3 complaint: holds `{number}`, which nobody fills"
                                + " — write only: {promised}, {receipt}",
                        "phrases/es.properties:3 complaint: leaves out `{promised}`"
                                + " — say it, unless you left it out on purpose",
                        "phrases/es.properties:4 greeting: is empty — write a text or remove the line");
    }

    @Test
    void everyPhraseIsInTheDescriptionOfTheFormat() throws IOException {
        String format =
                Files.readString(Path.of(System.getProperty("ventanilla.home", ".."), "docs", "content-format.md"));

        assertThat(Phrase.values())
                .allSatisfy(phrase ->
                        assertThat(format).contains("`" + phrase.name().toLowerCase(Locale.ROOT) + "`"));
    }

    @Test
    void aBrokenEscapeIsAProblemOfTheFile() {
        folder.with("phrases/es.properties", "greeting=\\u00zz\n");

        assertThat(folder.errors())
                .singleElement()
                .asString()
                .startsWith("phrases/es.properties: holds a broken \\u escape");
    }
}
