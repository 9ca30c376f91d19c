package org.ventanilla.telegram;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ventanilla.bot.channel.SendResult.Scope;

/**
 * Keeps to Telegram's pace, and remembers what it asked for. Telegram does not say whom a limit is about: a refusal is about
 * all chats when the chat had been quiet, or when another chat is refused at the same time; otherwise about that chat alone.
 * Thread-safe.
 */
final class Pacer {
    private static final long SECOND = 1_000_000_000L;
    private static final int CHAT_BURST = 3;
    private static final long CHAT_INTERVAL = SECOND * 21 / 20;
    private static final int GROUP_BURST = 5;
    private static final long GROUP_INTERVAL = SECOND * 4;
    private static final long ALL_INTERVAL = SECOND / 29;
    private static final long TOGETHER = 5 * SECOND;
    private static final int REMEMBERED = 5_000;

    private final LongSupplier nanos;
    private final Map<Long, Bucket> chats = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, Long> closedUntil = new LinkedHashMap<>();
    private long allClosedUntil;
    private long nextOfAll;
    private long refusedAt;
    private long refusedChat;

    /**
     * @param nanos a clock that never goes back, in nanoseconds
     */
    Pacer(LongSupplier nanos) {
        this.nanos = nanos;
        long now = nanos.getAsLong();
        allClosedUntil = now;
        nextOfAll = now;
        refusedAt = now - TOGETHER;
    }

    /** Not now. */
    record NotYet(Duration time, Scope scope) {}

    /**
     * A place for one message; empty when it may be sent, after {@link #turn()}.
     *
     * @param chat negative for groups
     */
    synchronized Optional<NotYet> place(long chat) {
        long now = nanos.getAsLong();
        if (allClosedUntil > now) {
            return Optional.of(new NotYet(Duration.ofNanos(allClosedUntil - now), Scope.CHANNEL));
        }
        Bucket bucket = chats.computeIfAbsent(chat, id -> bucket(id, now));
        long wait = Math.max(bucket.untilFree(now), closedUntil.getOrDefault(chat, now) - now);
        if (wait > 0) {
            return Optional.of(new NotYet(Duration.ofNanos(wait), Scope.CONVERSATION));
        }
        bucket.add(now);
        forgetTheOldest();
        return Optional.empty();
    }

    /** How long a message that has a place waits for its turn among all: some hundredths of a second at most a sender. */
    synchronized Duration turn() {
        long now = nanos.getAsLong();
        long turn = Math.max(now, nextOfAll);
        nextOfAll = turn + ALL_INTERVAL;
        return Duration.ofNanos(turn - now);
    }

    /** Telegram asks to wait: whom that concerns. */
    synchronized Scope refused(long chat, Duration retryAfter) {
        long now = nanos.getAsLong();
        long until = now + retryAfter.toNanos();
        Bucket bucket = chats.get(chat);
        boolean wasQuiet = bucket == null || bucket.level(now) <= 1;
        boolean anotherToo = now - refusedAt < TOGETHER && refusedChat != chat;
        refusedAt = now;
        refusedChat = chat;
        if ((chat > 0 && wasQuiet) || anotherToo) {
            allClosedUntil = Math.max(allClosedUntil, until);
            return Scope.CHANNEL;
        }
        closedUntil.put(chat, until);
        return Scope.CONVERSATION;
    }

    private static Bucket bucket(long chat, long now) {
        return chat < 0 ? new Bucket(GROUP_BURST, GROUP_INTERVAL, now) : new Bucket(CHAT_BURST, CHAT_INTERVAL, now);
    }

    private void forgetTheOldest() {
        if (chats.size() > REMEMBERED) {
            long oldest = chats.keySet().iterator().next();
            chats.remove(oldest);
            closedUntil.remove(oldest);
        }
    }
}
