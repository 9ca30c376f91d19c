package org.ventanilla.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ventanilla.app.staffroom.RoomCommands;
import org.ventanilla.app.staffroom.RoomWords;
import org.ventanilla.app.staffroom.StaffRooms;
import org.ventanilla.bot.Bell;
import org.ventanilla.bot.Bot;
import org.ventanilla.bot.Rescue;
import org.ventanilla.bot.Workers;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.Download;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.decide.OneMessage;
import org.ventanilla.bot.deliver.Outbox;
import org.ventanilla.bot.deliver.TypingSigns;
import org.ventanilla.bot.desk.Desk;
import org.ventanilla.bot.desk.StaffRoom;
import org.ventanilla.bot.handoff.Receipts;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.receive.Inbox;
import org.ventanilla.knowledge.KnowledgeBase;
import org.ventanilla.knowledge.content.Content;
import org.ventanilla.storage.Storage;
import org.ventanilla.telegram.Surroundings;
import org.ventanilla.telegram.TelegramChannel;
import org.ventanilla.telegram.TelegramConfig;
import org.ventanilla.telegram.TelegramWebhook;
import org.ventanilla.webchat.WebChatChannel;
import org.ventanilla.x.XChannel;
import org.ventanilla.x.XConfig;
import org.ventanilla.x.XKeys;

/** Puts the engine together. The only place that names adapters. */
final class Wiring implements AutoCloseable {
    private static final Duration SETTLING = Duration.ofMillis(1500);
    private static final String WORKER = "node-1";
    private static final int BOT_WORKERS = 2;
    private static final int SENDERS_PER_CHANNEL = 4;

    private final Content content;
    private final Path contentFolder;
    private final DataFolder folder;
    private final Storage storage;
    private final KnowledgeBase knowledge;
    private final Clock clock;
    private final Announcements announcements = new Announcements();
    private final Bell bell = new Bell();
    private final WebChatChannel webChat;
    private final Optional<TelegramChannel> telegram;
    private final Optional<XChannel> x;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, Bell> senderBells = new LinkedHashMap<>();
    private final Inbox inbox;
    private final Bot bot;
    private final Outbox outbox;
    private final TypingSigns typing;
    private final Optional<StaffRooms> staffRooms;
    private final Desk desk;
    private final List<Workers> workers = new ArrayList<>();
    private final CompletableFuture<Void> learning;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Makes what runs on the data folder, and closes that in the end. */
    Wiring(Settings settings, Content content, DataFolder folder, Storage storage, Clock clock) {
        this.folder = folder;
        this.content = content;
        this.contentFolder = settings.content();
        this.storage = storage;
        this.clock = clock;
        this.knowledge = new KnowledgeBase(
                content,
                storage.articles(),
                storage.incidents(),
                Understanders.trainer(content, Optional.of(DataFolder.models(settings.data())), clock),
                Understanders.untrained(content, LocalDate.now(clock)),
                clock);
        this.webChat = new WebChatChannel(clock);
        channels.put(webChat.name(), webChat);
        this.telegram = settings.telegram().map(own -> telegram(own, content, storage, clock));
        telegram.ifPresent(channel -> channels.put(channel.name(), channel));
        this.x = settings.x().map(own -> x(own, content, storage, clock));
        x.ifPresent(channel -> channels.put(channel.name(), channel));
        this.inbox = new Inbox(storage.inbox(), content.institution().defaultLanguage(), clock, this::heard);
        Receipts receipts = new Receipts(content.institution().receiptPrefix());
        this.bot = new Bot(
                storage.conversations(),
                new OneMessage(storage.ledger(), Set.of(XChannel.NAME)),
                knowledge,
                receipts,
                announcements,
                clock,
                WORKER,
                SETTLING);
        this.typing = new TypingSigns(storage.conversations(), channels);
        Rescue rescue = new Rescue(
                storage.conversations(), storage.cases(), storage.ledger(), knowledge, receipts, announcements, clock);
        this.outbox = new Outbox(storage.outbox(), channels, announcements, clock, WORKER, rescue);
        this.desk = new Desk(
                storage.cases(),
                storage.conversations(),
                storage.ledger(),
                storage.outbox(),
                knowledge,
                announcements,
                clock);
        this.staffRooms = telegram.flatMap(TelegramChannel::staffRoom)
                .map(room -> staffRooms(room, settings.telegram().flatMap(Settings.Telegram::staff)));
        this.learning = CompletableFuture.runAsync(knowledge::start);
    }

    private StaffRooms staffRooms(StaffRoom room, Optional<Settings.Telegram.Staff> staff) {
        RoomWords words = new RoomWords(
                content.institution().defaultLanguage().locale(),
                content.institution().timeZone());
        room.listen(new RoomCommands(
                room,
                storage.roomThreads(),
                storage.cases(),
                storage.accounts(),
                desk,
                staff.map(Settings.Telegram.Staff::agents).orElse(Map.of()),
                words));
        return new StaffRooms(room, storage.roomThreads(), storage.cases(), storage.conversations(), words);
    }

    /** What the fields of Telegram's settings have to look like. */
    static Map<String, Predicate<String>> telegramFields() {
        return Map.of(
                "account",
                TelegramConfig::isAccount,
                "token",
                TelegramConfig::isToken,
                "api",
                TelegramConfig::isApi,
                "webhook",
                TelegramConfig::isApi);
    }

    /** What the fields of X's settings have to look like. */
    static Map<String, Predicate<String>> xFields() {
        return Map.of(
                "account", XConfig::isAccount,
                "consumer_key", XKeys::isKey,
                "consumer_secret", XKeys::isSecret,
                "access_token", XKeys::isToken,
                "access_secret", XKeys::isSecret,
                "bearer_token", XKeys::isSecret,
                "webhook", XConfig::isWebhook,
                "api", XConfig::isApi);
    }

    static boolean isBudgetOfX(int dollars) {
        return XConfig.isBudget(dollars);
    }

    static XConfig config(Settings.X x, Optional<String> privacyUrl) {
        XKeys keys = new XKeys(x.consumerKey(), x.consumerSecret(), x.accessToken(), x.accessSecret(), x.bearerToken());
        return new XConfig(
                x.account(), keys, URI.create(x.api()), x.webhook().map(URI::create), x.monthlyBudget(), privacyUrl);
    }

    private static XChannel x(Settings.X x, Content content, Storage storage, Clock clock) {
        return new XChannel(
                config(x, content.institution().privacyUrl()),
                storage.notes(XChannel.NAME, x.account()),
                content.phrases(),
                content.institution().timeZone(),
                clock);
    }

    private static TelegramChannel telegram(Settings.Telegram telegram, Content content, Storage storage, Clock clock) {
        Set<Long> groups = telegram.groups().stream().map(Long::valueOf).collect(Collectors.toSet());
        TelegramConfig polling = TelegramConfig.of(telegram.account(), telegram.token())
                .at(URI.create(telegram.api()))
                .inGroups(groups);
        TelegramConfig brought =
                telegram.webhook().map(URI::create).map(polling::broughtTo).orElse(polling);
        TelegramConfig config = telegram.staff()
                .map(staff -> brought.withStaffIn(Long.parseLong(staff.group())))
                .orElse(brought);
        Surroundings surroundings = new Surroundings(
                content.phrases(),
                content.institution().timeZone(),
                content.institution().languages(),
                storage.outbox()::offered);
        return new TelegramChannel(config, surroundings, clock);
    }

    /**
     * Takes up what was left and receives at once: what comes in while the bot still learns is kept. Then answers and sends
     * until closed.
     */
    void start() {
        storage.conversations().releaseAll(WORKER);
        outbox.settleAbandoned();
        channels.values().forEach(channel -> channel.start(inbox));
        learning.join();
        workers.add(new Workers("bot", BOT_WORKERS, bell, bot::answerNext));
        for (Channel channel : channels.values()) {
            Bell senderBell = new Bell();
            senderBells.put(channel.name(), senderBell);
            workers.add(new Workers(
                    "send-" + channel.name(),
                    SENDERS_PER_CHANNEL,
                    senderBell,
                    () -> outbox.sendNext(Set.of(channel.name()))));
        }
        announcements.subscribe(typing::answered);
        staffRooms.ifPresent(rooms -> announcements.subscribe(rooms::changed));
        announcements.subscribe(conversation -> senderBells.values().forEach(Bell::ring));
    }

    private void heard(String conversation) {
        bell.ring();
        typing.heard(conversation);
    }

    Content content() {
        return content;
    }

    Path contentFolder() {
        return contentFolder;
    }

    Storage storage() {
        return storage;
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    Clock clock() {
        return clock;
    }

    Announcements announcements() {
        return announcements;
    }

    WebChatChannel webChat() {
        return webChat;
    }

    Optional<XChannel> x() {
        return x;
    }

    Map<String, Channel> channels() {
        return Map.copyOf(channels);
    }

    /** Takes in what Telegram brings; 404 where it is not asked to bring anything. */
    int brought(String secret, InputStream update) throws IOException {
        Optional<TelegramWebhook> webhook = telegram.flatMap(TelegramChannel::webhook);
        return webhook.isPresent() ? webhook.get().take(secret, update) : HttpURLConnection.HTTP_NOT_FOUND;
    }

    /** A file that came from a channel; there is none of a channel that is configured no more. */
    Download open(String channel, Attachment file) {
        Channel from = channels.get(channel);
        return from == null ? new Download.Unavailable(Download.Why.GONE) : from.open(file);
    }

    Desk desk() {
        return desk;
    }

    /** Stops receiving first, then finishes what is under way. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        channels.values().forEach(Channel::close);
        typing.close();
        staffRooms.ifPresent(StaffRooms::close);
        workers.forEach(Workers::close);
        learning.join();
        knowledge.close();
        storage.close();
        folder.close();
    }
}
