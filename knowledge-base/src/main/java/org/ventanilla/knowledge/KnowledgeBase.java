package org.ventanilla.knowledge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.answer.KnowledgeSource;
import org.ventanilla.bot.understand.IntentTrainer;
import org.ventanilla.bot.understand.Intents;
import org.ventanilla.bot.understand.TrainingSet;
import org.ventanilla.bot.understand.Understander;
import org.ventanilla.knowledge.ArticleStore.StoredArticle;
import org.ventanilla.knowledge.content.Content;

/**
 * What the bot knows now. Looks at the stores from time to time, so that what another node published arrives here too; until
 * it first has, and whatever fails, topics, texts and signals from the content folder are there.
 */
public final class KnowledgeBase implements KnowledgeSource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeBase.class);
    private static final long SECONDS_BETWEEN_LOOKS = 2;

    private final Content content;
    private final ArticleStore articles;
    private final IncidentStore incidents;
    private final IntentTrainer trainer;
    private final Understander prototype;
    private final Clock clock;
    private final ScheduledExecutorService looking;

    private volatile Current current;
    private Optional<Seen> seen = Optional.empty();
    private Optional<Lesson> learned = Optional.empty();
    private boolean failing;

    /**
     * Knows no article yet.
     *
     * @param prototype understands all but intents, which are learned from the articles
     */
    public KnowledgeBase(
            Content content,
            ArticleStore articles,
            IncidentStore incidents,
            IntentTrainer trainer,
            Understander prototype,
            Clock clock) {
        this.content = content;
        this.articles = articles;
        this.incidents = incidents;
        this.trainer = trainer;
        this.prototype = prototype;
        this.clock = clock;
        this.looking = Executors.newSingleThreadScheduledExecutor(KnowledgeBase::daemon);
        this.current = new Current(knowledge(content, Map.of(), List.of()), understander(new Unlearned()));
    }

    /** What a content folder says by itself, without any store. */
    public static Current of(Content content, IntentTrainer trainer, Understander prototype, Clock clock) {
        Map<String, Article> articles = new TreeMap<>();
        content.articles().forEach(article -> articles.put(article.id(), article));
        LocalDate day = clock.instant().atZone(content.institution().timeZone()).toLocalDate();
        Intents intents = trainer.train(TrainingSets.of(content, articles, day));
        return new Current(
                knowledge(content, articles, content.incidents()), prototype.with(intents, prototype.entities()));
    }

    @Override
    public Current current() {
        return current;
    }

    /** Learns what there is, then goes on looking until {@link #close()}. */
    public void start() {
        refreshOrKeep();
        ScheduledFuture<?> unused = looking.scheduleWithFixedDelay(
                this::refreshOrKeep, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /**
     * Takes in what was published or reported since the last time; learns again only when the sentences to learn from have
     * changed. When this fails, everything stays as it was.
     *
     * @return whether there was something new
     */
    public synchronized boolean refresh() {
        Seen now = new Seen(articles.publications(), incidents.changes(), today());
        if (seen.equals(Optional.of(now))) {
            return false;
        }
        Map<String, Article> published = articlesAt(now);
        Lesson lesson = lesson(published, now.day());
        current = new Current(knowledge(content, published, incidents.open()), understander(lesson.intents()));
        learned = Optional.of(lesson);
        seen = Optional.of(now);
        return true;
    }

    /**
     * What the bot would know and understand if the draft were published. Nothing is published. Takes as long as learning
     * does.
     */
    public Current tryOut(Article draft) {
        Current base = current;
        Map<String, Article> supposed = new TreeMap<>(base.knowledge().articles());
        supposed.put(draft.id(), draft);
        Intents intents = trainer.train(TrainingSets.of(content, supposed, today()));
        return new Current(knowledge(content, supposed, base.knowledge().incidents()), understander(intents));
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private Map<String, Article> articlesAt(Seen now) {
        if (seen.isPresent() && seen.get().publications() == now.publications()) {
            return current.knowledge().articles();
        }
        Map<String, Article> published = new TreeMap<>();
        for (StoredArticle stored : articles.all()) {
            stored.published().ifPresent(article -> published.put(article.id(), article));
        }
        return published;
    }

    private Lesson lesson(Map<String, Article> published, LocalDate day) {
        List<TrainingSet> sets = TrainingSets.of(content, published, day);
        if (learned.isPresent() && learned.get().sets().equals(sets)) {
            return learned.get();
        }
        return new Lesson(sets, trainer.train(sets));
    }

    private static Knowledge knowledge(Content content, Map<String, Article> published, List<Incident> open) {
        return new Knowledge(
                KnowledgeVersion.of(content, published, open),
                content.institution(),
                content.hours(),
                content.territory(),
                content.gazetteer(),
                content.topics(),
                content.phrases(),
                published,
                open);
    }

    private Understander understander(Intents intents) {
        return prototype.with(intents, prototype.entities());
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return now.atZone(content.institution().timeZone()).toLocalDate();
    }

    /** A store that is away for a moment, or a trainer that fails or finds no memory, must not end the looking. */
    private synchronized void refreshOrKeep() {
        try {
            refresh();
            failing = false;
        } catch (RuntimeException | VirtualMachineError e) {
            if (!failing) {
                LOG.error("What was published could not be taken in; the bot goes on with what it knew", e);
            }
            failing = true;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "knowledge");
        thread.setDaemon(true);
        return thread;
    }

    /** What the stores had counted when they were last read. Articles come and go with the day, too. */
    private record Seen(long publications, long changes, LocalDate day) {}

    private record Lesson(List<TrainingSet> sets, Intents intents) {}
}
