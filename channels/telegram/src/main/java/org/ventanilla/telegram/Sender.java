package org.ventanilla.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.channel.SendResult.Reason;
import org.ventanilla.bot.channel.SendResult.Rejected;
import org.ventanilla.bot.channel.SendResult.RetryAt;
import org.ventanilla.bot.channel.SendResult.Sent;
import org.ventanilla.bot.channel.SendResult.Uncertain;
import org.ventanilla.bot.message.Outgoing;

/**
 * Sends a message as one or more of Telegram's, each in one attempt and at Telegram's pace. Once the first is sent, what
 * certainly was not taken of the rest is sent after the wait that Telegram asks for: nobody gets half a message.
 */
final class Sender {
    private static final int MOST_WAITS = 50;

    private final PartSender partSender;
    private final Rendering rendering;
    private final Offers offers;
    private final Pacer pacer;
    private final Waits waits;
    private final Clock clock;
    private final CountDownLatch closed;

    Sender(
            PartSender partSender,
            Rendering rendering,
            Offers offers,
            Pacer pacer,
            Waits waits,
            Clock clock,
            CountDownLatch closed) {
        this.partSender = partSender;
        this.rendering = rendering;
        this.offers = offers;
        this.pacer = pacer;
        this.waits = waits;
        this.clock = clock;
        this.closed = closed;
    }

    SendResult send(Outgoing message) {
        Optional<ChatKey> chat = ChatKey.read(message.to().key());
        if (chat.isEmpty()) {
            return new Rejected(Reason.GONE, "not the id of a chat");
        }
        offers.remember(message);
        List<Part> parts = rendering.parts(message);
        List<String> ids = new ArrayList<>();
        for (Part part : parts) {
            SendResult result = ids.isEmpty() ? first(message, part, chat.get()) : later(message, part, chat.get());
            if (!(result instanceof Sent sent)) {
                return ids.isEmpty() ? result : incomplete(ids.size(), parts.size(), result);
            }
            ids.addAll(sent.ids());
        }
        return new Sent(ids);
    }

    private static Uncertain incomplete(int sent, int all, SendResult result) {
        String detail = result.match(
                done -> "", retry -> retry.detail(), uncertain -> uncertain.detail(), refused -> refused.detail());
        return new Uncertain("only " + sent + " of " + all + " parts were certainly sent: " + detail);
    }

    private SendResult first(Outgoing message, Part part, ChatKey chat) {
        Optional<Pacer.NotYet> notYet = pacer.place(chat.chat());
        if (notYet.isPresent()) {
            return new RetryAt(
                    clock.instant().plus(notYet.get().time()), notYet.get().scope(), "keeping Telegram's pace");
        }
        LockSupport.parkNanos(pacer.turn().toNanos());
        return partSender.send(message, part);
    }

    private SendResult later(Outgoing message, Part part, ChatKey chat) {
        SendResult result = first(message, part, chat);
        for (int i = 0; i < MOST_WAITS && result instanceof RetryAt retry && isOpenAfter(retry); i++) {
            result = first(message, part, chat);
        }
        return result;
    }

    private boolean isOpenAfter(RetryAt retry) {
        Duration wait = waits.asked(Duration.between(clock.instant(), retry.at()));
        try {
            return !closed.await(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
