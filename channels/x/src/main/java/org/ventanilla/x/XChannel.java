package org.ventanilla.x;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.channel.Capabilities;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.ChannelNotes;
import org.ventanilla.bot.channel.Figures;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.message.Outgoing;

/** The institution's account on X: public mentions and direct messages. */
public final class XChannel implements Channel, Figures {
    /** The name by which conversations refer to X. */
    public static final String NAME = "x";

    private static final Capabilities CAPABILITIES = new Capabilities(MessageText.LONGEST, 20, true);
    private static final Duration SUMMONS_KEPT = Duration.ofDays(30);
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(5);

    private final XConfig config;
    private final ChannelNotes notes;
    private final Clock clock;
    private final Waits waits;
    private final Pace pace;
    private final Pulse pulse;
    private final XApi api;
    private final Meter meter;
    private final SummonsBook book;
    private final Options options;
    private final Attempts attempts;
    private final DailyLimit daily;
    private final Messages messages;
    private final PublicSender inPublic;
    private final PrivateSender inPrivate;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Live live = new Live();
    private final Encrypted encrypted;
    private final List<Loop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile Optional<XWebhook> webhook = Optional.empty();
    private boolean started;

    /**
     * @param notes of this account; whoever gives others loses its place
     * @param phrases the wording of what surrounds an answer
     * @param zone the institution's, for dates
     */
    public XChannel(XConfig config, ChannelNotes notes, Phrases phrases, ZoneId zone, Clock clock) {
        this(config, notes, phrases, zone, clock, Waits.random(), Pace.STANDARD);
    }

    XChannel(XConfig config, ChannelNotes notes, Phrases phrases, ZoneId zone, Clock clock, Waits waits, Pace pace) {
        this.config = config;
        this.notes = notes;
        this.clock = clock;
        this.waits = waits;
        this.pace = pace;
        String ownId = config.keys().accountId();
        pulse = new Pulse(config.account(), clock);
        api = new XApi(config, pace.patience(), clock);
        meter = new Meter(notes, config.monthlyBudget(), pulse, clock);
        book = new SummonsBook(notes);
        options = new Options(notes);
        attempts = new Attempts(notes, clock);
        encrypted = new Encrypted(notes, clock);
        daily = new DailyLimit(notes, zone, clock);
        messages = new Messages(api, meter);
        Doubts doubts = new Doubts(api, messages, ownId, clock);
        Verdicts verdicts = new Verdicts(pulse, clock);
        inPublic = new PublicSender(api, ownId, phrases, book, daily, meter, attempts, doubts, verdicts);
        MessageText texts = new MessageText(phrases, zone, config.privacyUrl());
        inPrivate = new PrivateSender(api, notes, texts, options, meter, attempts, doubts, verdicts);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public synchronized void start(InboundSink sink) {
        if (started || closed.getCount() == 0) {
            throw new IllegalStateException("a channel starts once");
        }
        started = true;
        Intake intake = new Intake(sink, book, new Recent());
        PostReader posts = new PostReader(config, clock);
        MessageReader privates = new MessageReader(config, options, clock);
        Activities activities = new Activities(intake, posts, privates, encrypted, meter);
        live.tells(run("mentions", feed(new Mentions(api, config, meter), posts, intake, pace.mentions())));
        live.tells(run("messages", feed(messages, privates, intake, pace.messages())));
        run("tidy", this::tidy);
        config.keys().bearer().ifPresentOrElse(bearer -> beTold(bearer, activities), () -> run("chats", this::chats));
    }

    /** Events come by themselves: pushed where X can reach us, else streamed. */
    private void beTold(String bearer, Activities activities) {
        Subscriptions subscriptions = new Subscriptions(api, config.keys().accountId());
        if (config.webhook().isPresent()) {
            webhook = Optional.of(new XWebhook(api, config.keys(), activities));
            String address = config.webhook().get().toString();
            run(
                    "webhook",
                    new WebhookKeeper(api, address, bearer, subscriptions, live, pulse, waits, pace.fillingGaps()));
        } else {
            run("stream", new ActivityStream(api, config, bearer, subscriptions, activities, live, pulse, waits));
        }
    }

    private Feed feed(Feed.Source source, Feed.Reader reader, Intake intake, Duration pause) {
        Cursor cursor = new Cursor(notes, "since." + source.part().name().toLowerCase(Locale.ROOT), clock);
        return new Feed(
                source, reader, intake, cursor, pulse, waits, () -> live.isLive() ? pace.fillingGaps() : pause, clock);
    }

    private Loop run(String name, Loop.Step step) {
        Loop loop = new Loop("x-" + config.account() + "-" + name, step, closed, waits);
        loops.add(loop);
        threads.add(loop.start());
        return loop;
    }

    private Duration tidy() {
        attempts.forgetOld();
        daily.forgetOld();
        book.forgetOld(clock.instant().minus(SUMMONS_KEPT));
        encrypted.forgetOld();
        meter.tell();
        return waits.asked(pace.tidying());
    }

    private Duration chats() {
        if (api.get(Endpoint.CHATS, "", Map.of("max_results", "100")) instanceof XAnswer.Done done) {
            encrypted.listed(done.body().path("data"));
        }
        return waits.asked(pace.fillingGaps());
    }

    /** Takes in what X pushes; empty where it is not asked to push, or the channel has not started. */
    public Optional<XWebhook> webhook() {
        return webhook;
    }

    @Override
    public SendResult send(Outgoing message) {
        Optional<String> author = Conversations.author(message.to());
        if (author.isPresent()) {
            return inPublic.send(message, author.get());
        }
        return Conversations.participant(message.to())
                .map(participant -> inPrivate.send(message, participant))
                .orElseGet(() -> new Rejected(Reason.GONE, "no conversation on X"));
    }

    @Override
    public Health health() {
        return pulse.health();
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("spent", meter.told());
        figures.put("encrypted", encrypted.waiting() + " waiting in X's own app");
        return figures;
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        loops.forEach(Loop::nudge);
        api.close();
        threads.forEach(XChannel::awaitEnd);
        pulse.stopped();
    }

    private static void awaitEnd(Thread thread) {
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, PATIENCE_AT_CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
