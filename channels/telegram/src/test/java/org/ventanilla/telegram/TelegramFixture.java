package org.ventanilla.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.channel.OfferedButtons;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.testkit.TestClock;
import org.ventanilla.testkit.telegram.FakeTelegram;

/** A channel and the fake platform it talks to. Waits are noted in full and kept short. */
final class TelegramFixture implements AutoCloseable {
    static final long CHAT = 5_000_000_001L;
    static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");

    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final Duration SHORT = Duration.ofMillis(20);

    /** To the pacer, a minute passes from one look to the next: only its own tests are paced. */
    private final AtomicLong leisure = new AtomicLong();

    final TestClock clock = new TestClock(NOW);
    final FakeTelegram platform = new FakeTelegram();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    final TelegramChannel channel = channel(Duration.ofSeconds(2));

    TelegramChannel channel(Duration sendTimeout) {
        TelegramConfig config = TelegramConfig.of("muni", FakeTelegram.TOKEN)
                .at(platform.uri())
                .waiting(Duration.ofSeconds(25), sendTimeout);
        return channel(config);
    }

    TelegramChannel channel(TelegramConfig config) {
        Waits noted = new Waits(new SplittableRandom(1), wait -> {
            waits.add(wait);
            return SHORT;
        });
        return new TelegramChannel(config, surroundings(), clock, noted, () -> leisure.addAndGet(MINUTE_NANOS));
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                Phrases.standard(),
                ZoneId.of("America/Santiago"),
                List.of(Language.SPANISH, Language.ENGLISH),
                OfferedButtons.NONE);
    }

    ConversationRef conversation() {
        return new ConversationRef("telegram", "muni", Long.toString(CHAT), Visibility.PRIVATE);
    }

    Outgoing answer(Content content) {
        return new Outgoing(
                1, "c", conversation(), 1, OutgoingKind.ANSWER, Optional.empty(), Language.SPANISH, content, 1);
    }

    @Override
    public void close() {
        channel.close();
        platform.close();
    }
}
