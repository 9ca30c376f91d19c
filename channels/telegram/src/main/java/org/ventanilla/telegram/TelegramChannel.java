package org.ventanilla.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.channel.Capabilities;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.Download;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.desk.StaffRoom;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;

/** A bot account on Telegram, received by long polling or by a webhook. Private chats, and groups that are allowed. */
public final class TelegramChannel implements Channel {
    /** The name by which conversations refer to Telegram. */
    public static final String NAME = "telegram";

    private static final Capabilities CAPABILITIES = new Capabilities(Part.LONGEST, Part.MOST_BUTTONS, false);
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(5);

    private final TelegramConfig config;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Pulse pulse;
    private final HttpClients http;
    private final OkHttpTelegramClient client;
    private final LastMessages lastMessages = new LastMessages();
    private final Offers offers;
    private final PartSender partSender;
    private final Sender sender;
    private final Downloads downloads;
    private final Optional<StaffForum> staffForum;
    private final CallbackAnswers callbackAnswers;
    private final Waits waits;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Requests requests;
    private @Nullable TelegramWebhook webhook;
    private @Nullable Thread thread;

    public TelegramChannel(TelegramConfig config, Phrases phrases, ZoneId zone, Clock clock) {
        this(config, Surroundings.of(phrases, zone), clock);
    }

    public TelegramChannel(TelegramConfig config, Surroundings surroundings, Clock clock) {
        this(config, surroundings, clock, Waits.random(), System::nanoTime);
    }

    TelegramChannel(TelegramConfig config, Surroundings surroundings, Clock clock, Waits waits, LongSupplier nanos) {
        this.config = config;
        this.surroundings = surroundings;
        this.clock = clock;
        this.waits = waits;
        pulse = new Pulse(config.account(), config.pollTimeout().plusSeconds(60), clock);
        http = new HttpClients(config);
        client = new OkHttpTelegramClient(http.sending(), config.botToken(), url(config));
        offers = new Offers(surroundings.offered());
        Rendering rendering = new Rendering(surroundings.phrases(), surroundings.zone());
        Pacer pacer = new Pacer(nanos);
        partSender = new PartSender(config, client, lastMessages, pacer, pulse, clock);
        sender = new Sender(partSender, rendering, offers, pacer, waits, clock, closed);
        staffForum = config.staffGroup().map(group -> new StaffForum(new BotApi(config, http.files()), group));
        downloads = new Downloads(config, http.files());
        callbackAnswers = new CallbackAnswers(client, surroundings, offers);
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
        if (thread != null || closed.getCount() == 0) {
            throw new IllegalStateException("a channel starts once");
        }
        Addressing addressing = new Addressing(config.botId());
        Groups groups = new Groups(config.groups(), addressing);
        Housekeeping housekeeping = new Housekeeping(config.account(), groups, sink, client, staffForum);
        partSender.onMoved(housekeeping::moved);
        UpdateReader reader = new UpdateReader(config.account(), offers, groups, lastMessages, clock);
        Intake intake = new Intake(reader, sink, callbackAnswers, housekeeping);
        Chores chores = new Chores(addressing, !config.groups().isEmpty(), new CommandMenu(surroundings));
        Requests own = new Requests(new BotApi(config, http.polling()), closed);
        requests = own;
        Setbacks setbacks = new Setbacks(pulse, waits);
        Supplier<Duration> step = config.webhook()
                .map(address -> brought(address, intake, chores, own, setbacks))
                .orElseGet(() -> new UpdateLoop(own, intake, chores, setbacks, config.pollTimeout(), closed));
        thread = new Thread(new Rounds(step, setbacks, pulse, closed), "telegram-" + config.account());
        thread.setDaemon(true);
        thread.start();
    }

    private Supplier<Duration> brought(
            TelegramConfig.Webhook address, Intake intake, Chores chores, Requests requests, Setbacks setbacks) {
        WebhookWatch watch = new WebhookWatch(requests, config, address, chores, setbacks, pulse, waits, clock);
        webhook = new TelegramWebhook(address, intake, watch, closed);
        return watch;
    }

    /** Where Telegram's updates have to be brought; empty for long polling, and before the start. */
    public synchronized Optional<TelegramWebhook> webhook() {
        return Optional.ofNullable(webhook);
    }

    /** Where agents see and answer cases on Telegram; empty when no group is named for that. */
    public Optional<StaffRoom> staffRoom() {
        return staffForum.map(forum -> forum);
    }

    @Override
    public SendResult send(Outgoing message) {
        return sender.send(message);
    }

    /** Shows that an answer is coming; for five seconds, or until it is there. */
    @Override
    public void typing(ConversationRef to) {
        ChatKey.read(to.key())
                .ifPresent(key -> callbackAnswers.send(SendChatAction.builder()
                        .chatId(key.chat())
                        .action("typing")
                        .build()));
    }

    @Override
    public Download open(Attachment file) {
        return downloads.open(file);
    }

    @Override
    public Health health() {
        return pulse.health();
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        if (requests != null) {
            requests.cancel();
        }
        awaitEnd(thread);
        pulse.is(Health.State.STOPPED, "");
        http.close();
    }

    private static void awaitEnd(@Nullable Thread thread) {
        if (thread == null || thread == Thread.currentThread()) {
            return;
        }
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, PATIENCE_AT_CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TelegramUrl url(TelegramConfig config) {
        return TelegramUrl.builder()
                .schema(config.api().getScheme())
                .host(config.api().getHost())
                .port(config.port())
                .testServer(false)
                .build();
    }
}
