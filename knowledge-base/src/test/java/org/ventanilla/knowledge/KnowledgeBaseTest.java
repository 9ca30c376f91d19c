package org.ventanilla.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.KnowledgeSource.Current;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Signal;
import org.ventanilla.bot.understand.Understander;
import org.ventanilla.bot.understand.Understanding;
import org.ventanilla.knowledge.ArticleStore.Draft;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.knowledge.content.Demo;

class KnowledgeBaseTest {
    private static final Content CONTENT = Demo.content();
    private static final String RUBBISH = "basura-horario";

    private final InMemoryArticles articles = new InMemoryArticles();
    private final InMemoryIncidents incidents = new InMemoryIncidents();
    private final ExactTrainer trainer = new ExactTrainer();
    private final TurnableClock clock = new TurnableClock(Demo.NOW);
    private final KnowledgeBase knowledge = knowledgeBase(articles);

    @AfterEach
    void close() {
        knowledge.close();
    }

    @Test
    void signalsAreThereBeforeAnythingIsLearned() {
        assertThat(understood("ya no quiero vivir").signal("self_harm")).isPresent();
        assertThat(knowledge.current().knowledge().topics()).containsKey("self_harm");
    }

    @Test
    void theFolderFillsNewStores() {
        fill();

        assertThat(articles.all()).hasSameSizeAs(CONTENT.articles());
        assertThat(incidents.open()).hasSameSizeAs(CONTENT.incidents());
        assertThat(intent("que dias pasa la basura")).contains(RUBBISH);
        assertThat(intent("se corto la luz")).contains("status.electricidad");
        assertThat(knowledge.current().knowledge().articles()).hasSameSizeAs(CONTENT.articles());
    }

    @Test
    void englishIsLearnedFromTranslations() {
        fill();

        assertThat(knowledge
                        .current()
                        .understander()
                        .intents()
                        .of(NormalizedText.of("bin day?"), Language.ENGLISH)
                        .scores())
                .singleElement()
                .satisfies(score -> assertThat(score.intent()).isEqualTo(RUBBISH));
    }

    @Test
    void aFillThatWasCutShortIsFinishedTheNextTime() {
        Article first = CONTENT.articles().get(0);
        Article second = CONTENT.articles().get(1);
        articles.saveDraft(first, 0, FirstFill.AUTHOR, Demo.NOW);
        articles.publish(first.id(), 1, FirstFill.AUTHOR, Demo.NOW);
        articles.saveDraft(second, 0, FirstFill.AUTHOR, Demo.NOW);

        fill();

        assertThat(articles.all())
                .hasSameSizeAs(CONTENT.articles())
                .allMatch(stored ->
                        stored.published().isPresent() && stored.draft().isEmpty());
        assertThat(articles.publications()).isEqualTo(CONTENT.articles().size());
    }

    @Test
    void whatAnEditorTookBackStaysAway() {
        fill();
        articles.retire(RUBBISH, "ana", Demo.NOW);

        fill();

        assertThat(knowledge.current().knowledge().articles()).doesNotContainKey(RUBBISH);
    }

    @Test
    void onceAnEditorHasWrittenTheFolderIsLeftAlone() {
        Article own = CONTENT.articles().get(0);
        articles.saveDraft(own, 0, "ana", Demo.NOW);

        fill();

        assertThat(articles.all()).hasSize(1);
    }

    @Test
    void aPublicationIsLearnedWhenTheSentencesChanged() {
        fill();
        String before = knowledge.current().knowledge().version();

        publish(Articles.asked(article(RUBBISH), List.of("cuando se llevan las bolsas", "bolsas")));

        assertThat(knowledge.refresh()).isTrue();
        assertThat(intent("bolsas")).contains(RUBBISH);
        assertThat(intent("que dias pasa la basura")).isEmpty();
        assertThat(trainer.lessons).hasValue(2);
        assertThat(knowledge.current().knowledge().version()).isNotEqualTo(before);
    }

    @Test
    void aNewAnswerNeedsNoNewLesson() {
        fill();

        publish(Articles.answering(article(RUBBISH), "Todos los días."));

        assertThat(knowledge.refresh()).isTrue();
        assertThat(Articles.spanish(article(RUBBISH)).answer()).isEqualTo("Todos los días.");
        assertThat(trainer.lessons).hasValue(1);
    }

    @Test
    void anIncidentNeedsNoNewLesson() {
        fill();
        String before = knowledge.current().knowledge().version();

        incidents.close("corte-villa-alegre", Demo.NOW);

        assertThat(knowledge.refresh()).isTrue();
        assertThat(knowledge.current().knowledge().incidents("electricidad", "villa-alegre"))
                .isEmpty();
        assertThat(trainer.lessons).hasValue(1);
        assertThat(knowledge.current().knowledge().version()).isNotEqualTo(before);
    }

    @Test
    void withoutNewsNothingIsDone() {
        fill();
        Current before = knowledge.current();

        assertThat(knowledge.refresh()).isFalse();
        assertThat(knowledge.current()).isSameAs(before);
    }

    @Test
    void anArticleIsForgottenWhenItsTimeIsOver() {
        fill();
        publish(Articles.validUntil(article(RUBBISH), LocalDate.of(2026, 11, 24)));
        knowledge.refresh();
        assertThat(intent("que dias pasa la basura")).contains(RUBBISH);

        clock.forward(Duration.ofDays(1));

        assertThat(knowledge.refresh()).isTrue();
        assertThat(intent("que dias pasa la basura")).isEmpty();
    }

    @Test
    void aDraftIsTriedOutWithoutBeingPublished() {
        fill();
        Article draft = Articles.asked(article(RUBBISH), List.of("bolsas"));

        Current supposed = knowledge.tryOut(draft);

        assertThat(intentIn(supposed, "bolsas")).contains(RUBBISH);
        assertThat(intent("bolsas")).isEmpty();
        assertThat(articles.publications()).isEqualTo(CONTENT.articles().size());
    }

    @Test
    void whenLearningFailsTheBotKeepsWhatItKnew() {
        fill();
        Current before = knowledge.current();
        publish(Articles.asked(article(RUBBISH), List.of("bolsas")));
        trainer.fails = true;

        assertThatThrownBy(knowledge::refresh).isInstanceOf(IllegalStateException.class);
        assertThat(knowledge.current()).isSameAs(before);

        trainer.fails = false;
        assertThat(knowledge.refresh()).isTrue();
        assertThat(intent("bolsas")).contains(RUBBISH);
    }

    @Test
    void startingWithATrainerThatFailsStillGivesSignals() {
        trainer.fails = true;

        knowledge.start();

        assertThat(understood("ya no quiero vivir").signal("self_harm")).isPresent();
    }

    @Test
    void whatIsPublishedElsewhereArrivesByItself() throws InterruptedException {
        fill();
        knowledge.start();

        publish(Articles.answering(article(RUBBISH), "Todos los días."));

        assertThat(eventually(() -> Articles.spanish(article(RUBBISH)).answer().equals("Todos los días.")))
                .isTrue();
    }

    @Test
    void twoNodesThatKnowTheSameSayTheSameVersion() {
        fill();
        try (KnowledgeBase other = knowledgeBase(articles)) {
            other.refresh();

            assertThat(other.current().knowledge().version())
                    .isEqualTo(knowledge.current().knowledge().version())
                    .hasSize(12);
        }
    }

    @Test
    void manyThreadsThatRefreshLearnOnce() throws InterruptedException {
        new FirstFill(articles, incidents).run(CONTENT, Demo.NOW);
        CountDownLatch done = new CountDownLatch(8);

        IntStream.range(0, 8)
                .forEach(i -> new Thread(() -> {
                            knowledge.refresh();
                            done.countDown();
                        })
                        .start());

        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(trainer.lessons).hasValue(1);
    }

    @Test
    void demoIncidentsGetNewTimes() {
        fill();
        incidents.close("corte-villa-alegre", Demo.NOW);

        new FirstFill(articles, incidents).renewIncidents(CONTENT, Demo.NOW.plusSeconds(60));

        assertThat(incidents.open()).hasSameSizeAs(CONTENT.incidents());
    }

    private void fill() {
        new FirstFill(articles, incidents).run(CONTENT, Demo.NOW);
        knowledge.refresh();
    }

    private Article article(String id) {
        return knowledge.current().knowledge().article(id, Demo.NOW).orElseThrow();
    }

    private void publish(Article article) {
        articles.saveDraft(article, 0, "ana", Demo.NOW);
        int edit = articles.find(article.id())
                .flatMap(stored -> stored.draft())
                .map(Draft::edit)
                .orElseThrow();
        articles.publish(article.id(), edit, "ana", Demo.NOW);
    }

    private Optional<String> intent(String text) {
        return intentIn(knowledge.current(), text);
    }

    private static Optional<String> intentIn(Current current, String text) {
        return current.understander().of(text, Language.SPANISH).intents().scores().stream()
                .map(score -> score.intent())
                .findFirst();
    }

    private Understanding understood(String text) {
        return knowledge.current().understander().of(text, Language.SPANISH);
    }

    private KnowledgeBase knowledgeBase(ArticleStore store) {
        Understander prototype = new Understander(
                text -> text.text().contains("no quiero vivir")
                        ? List.of(new Signal("self_harm", 1, List.of(new Evidence("no quiero vivir", 3, 18))))
                        : List.of(),
                (text, prior) -> prior,
                text -> Optional.empty(),
                (text, language, written) -> List.of(),
                new Unlearned());
        return new KnowledgeBase(CONTENT, store, incidents, trainer, prototype, clock);
    }

    private static boolean eventually(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return condition.getAsBoolean();
    }
}
