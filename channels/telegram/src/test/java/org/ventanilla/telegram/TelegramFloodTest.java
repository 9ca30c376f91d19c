package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.testkit.telegram.FakeTelegram;

/** Many answers at once, at a platform that is stricter than the real one. */
class TelegramFloodTest {
    private static final int CHATS = 60;
    private static final int SENDERS = 4;

    @Test
    void neverSendsWhileItIsAskedToWaitAndLosesNothing() throws InterruptedException {
        try (FakeTelegram platform = new FakeTelegram()) {
            platform.limitsFloods();
            Queue<Outgoing> waiting = new ConcurrentLinkedQueue<>();
            for (int chat = 1; chat <= CHATS; chat++) {
                platform.citizenIs(chat, "Vecina", "es");
                waiting.add(answer(2L * chat, chat));
                waiting.add(answer(2L * chat + 1, chat));
            }
            TelegramConfig config =
                    TelegramConfig.of("muni", FakeTelegram.TOKEN).at(platform.uri());
            try (TelegramChannel channel = new TelegramChannel(
                    config, Surroundings.of(Phrases.standard(), ZoneId.of("America/Santiago")), Clock.systemUTC())) {
                drain(channel, waiting);
            }
            assertThat(platform.ledger()).hasSize(2 * CHATS);
            assertThat(platform.impatientSends()).isZero();
            assertThat(platform.ledger().stream().map(entry -> entry.text()).distinct())
                    .hasSize(2 * CHATS);
        }
    }

    private static void drain(TelegramChannel channel, Queue<Outgoing> waiting) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Thread sender = new Thread(() -> {
                for (Outgoing next = waiting.poll(); next != null; next = waiting.poll()) {
                    if (channel.send(next) instanceof SendResult.RetryAt retry) {
                        waiting.add(next);
                        await(never, Duration.between(Clock.systemUTC().instant(), retry.at()));
                    }
                }
            });
            senders.add(sender);
            sender.start();
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private static void await(CountDownLatch never, Duration time) {
        try {
            boolean unused = never.await(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outgoing answer(long id, long chat) {
        ConversationRef to = new ConversationRef("telegram", "muni", Long.toString(chat), Visibility.PRIVATE);
        return new Outgoing(
                id,
                "c" + chat,
                to,
                id,
                OutgoingKind.ANSWER,
                Optional.empty(),
                Language.SPANISH,
                Content.of("Respuesta " + id),
                1);
    }
}
