package org.ventanilla.x;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.testkit.InMemoryNotes;
import org.ventanilla.testkit.TestClock;
import org.ventanilla.testkit.x.FakeX;

/** A channel and the fake platform it talks to. Waits are noted in full and kept short; the clock is the test's. */
final class XFixture implements AutoCloseable {
    static final String CITIZEN = "5000000001";
    static final XKeys KEYS = new XKeys(
            FakeX.CONSUMER_KEY, FakeX.CONSUMER_SECRET, FakeX.ACCESS_TOKEN, FakeX.ACCESS_SECRET, Optional.empty());

    /** With the token that streams need. */
    static final XKeys KEYS_WITH_BEARER = new XKeys(
            FakeX.CONSUMER_KEY,
            FakeX.CONSUMER_SECRET,
            FakeX.ACCESS_TOKEN,
            FakeX.ACCESS_SECRET,
            Optional.of(FakeX.BEARER));

    private static final Duration SHORT = Duration.ofMillis(20);

    final TestClock clock = new TestClock(Instant.parse("2026-11-24T13:00:00Z"));
    final FakeX platform = new FakeX(clock);
    final InMemoryNotes notes = new InMemoryNotes();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    final XConfig config;
    final XChannel channel;

    private final AtomicLong ids = new AtomicLong();

    XFixture() {
        this(KEYS);
    }

    XFixture(XKeys keys) {
        config = XConfig.of("muni", keys).at(platform.uri());
        channel = channel(config);
    }

    /** Another channel on the same notes, as after a restart. */
    XChannel channel(XConfig settings) {
        return channel(settings, clock);
    }

    XChannel channel(XConfig settings, Clock time) {
        Waits noted = new Waits(new SplittableRandom(1), wait -> {
            waits.add(wait);
            return SHORT;
        });
        Pace pace = new Pace(
                Duration.ofSeconds(12),
                Duration.ofSeconds(65),
                Duration.ofMinutes(15),
                Duration.ofHours(1),
                Duration.ofSeconds(2));
        return new XChannel(settings, notes, Phrases.standard(), ZoneId.of("America/Santiago"), time, noted, pace);
    }

    ConversationRef inPrivate() {
        return inPrivate(CITIZEN);
    }

    ConversationRef inPrivate(String user) {
        return new ConversationRef("x", "muni", "dm:" + user, Visibility.PRIVATE);
    }

    ConversationRef inPublic(String post) {
        return inPublic(post, CITIZEN);
    }

    ConversationRef inPublic(String post, String user) {
        return new ConversationRef("x", "muni", "post:" + post + ":" + user, Visibility.PUBLIC);
    }

    Outgoing answer(ConversationRef to, String text) {
        return outgoing(to, OutgoingKind.ANSWER, Optional.empty(), Content.of(text));
    }

    Outgoing byAgent(ConversationRef to, String text) {
        return outgoing(to, OutgoingKind.AGENT, Optional.of("Ana P."), Content.of(text));
    }

    Outgoing outgoing(ConversationRef to, OutgoingKind kind, Optional<String> agent, Content content) {
        long id = ids.incrementAndGet();
        return new Outgoing(id, "conversation-1", to, id, kind, agent, Language.SPANISH, content, 1);
    }

    /** The same message, tried once more. */
    static Outgoing again(Outgoing message) {
        return new Outgoing(
                message.id(),
                message.conversationId(),
                message.to(),
                message.seq(),
                message.kind(),
                message.agent(),
                message.language(),
                message.content(),
                message.attempt() + 1);
    }

    @Override
    public void close() {
        channel.close();
        platform.close();
    }
}
