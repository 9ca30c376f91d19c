package org.ventanilla.bot.deliver;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.conversation.Announcements;
import org.ventanilla.bot.message.Outgoing;

/**
 * Sends what was decided: claims a message, sends it in one attempt, records what the channel said. Thread-safe: any number
 * of workers may call it.
 */
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final OutboxStore store;
    private final Map<String, Channel> channels;
    private final Map<String, Instant> pausedUntil = new ConcurrentHashMap<>();
    private final Announcements announcements;
    private final Clock clock;
    private final String worker;
    private final Refusals refusals;

    /**
     * Makes an outbox that sends nothing yet.
     *
     * @param channels by name
     * @param worker the name under which this process claims messages; the same after a restart
     */
    public Outbox(
            OutboxStore store, Map<String, Channel> channels, Announcements announcements, Clock clock, String worker) {
        this(store, channels, announcements, clock, worker, Refusals.RECORDED_ONLY);
    }

    /** The same, where somebody hears of what is refused. */
    public Outbox(
            OutboxStore store,
            Map<String, Channel> channels,
            Announcements announcements,
            Clock clock,
            String worker,
            Refusals refusals) {
        this.refusals = refusals;
        this.store = store;
        this.channels = Map.copyOf(channels);
        this.announcements = announcements;
        this.clock = clock;
        this.worker = worker;
    }

    /** Settles what an earlier run of this process was sending when it ended: nobody knows whether it arrived. */
    public void settleAbandoned() {
        for (Outgoing message : store.abandoned(worker)) {
            uncertain(message, "the process ended while it was being sent");
        }
    }

    /**
     * Sends one message of any channel.
     *
     * @return false when none can be sent now
     */
    public boolean sendNext() {
        return sendNext(channels.keySet());
    }

    /**
     * Sends one message of these channels.
     *
     * @return false when none can be sent now
     */
    public boolean sendNext(Set<String> names) {
        Set<String> ready = names.stream().filter(this::isNotPaused).collect(Collectors.toUnmodifiableSet());
        Optional<Outgoing> claimed = ready.isEmpty() ? Optional.empty() : store.claim(worker, ready, clock.instant());
        claimed.ifPresent(this::send);
        return claimed.isPresent();
    }

    private boolean isNotPaused(String channel) {
        Instant until = pausedUntil.get(channel);
        return until == null || !clock.instant().isBefore(until);
    }

    private void send(Outgoing message) {
        record(message, attempt(message));
        announcements.changed(message.conversationId());
    }

    private SendResult attempt(Outgoing message) {
        try {
            return channel(message).orElseThrow().send(message);
        } catch (RuntimeException e) {
            LOG.error("Channel {} failed on message {}", message.to().channel(), message.id(), e);
            return new SendResult.Uncertain(
                    "the channel failed: " + e.getClass().getSimpleName());
        }
    }

    private void record(Outgoing message, SendResult result) {
        Runnable recording = result.match(
                sent -> () -> store.sent(message, sent.ids(), clock.instant()),
                retry -> () -> retry(message, retry),
                uncertain -> () -> uncertain(message, uncertain.detail()),
                rejected -> () -> rejected(message, rejected));
        recording.run();
    }

    /** Somebody gets the conversation first: if the process ended in between, nobody would. */
    private void rejected(Outgoing message, SendResult.Rejected rejected) {
        refusals.refused(message, rejected);
        store.rejected(message, rejected.reason(), rejected.detail(), clock.instant());
    }

    private void retry(Outgoing message, SendResult.RetryAt retry) {
        store.retry(message, retry.at(), retry.detail());
        if (retry.scope() == SendResult.Scope.CHANNEL) {
            pausedUntil.merge(message.to().channel(), retry.at(), (before, now) -> now.isAfter(before) ? now : before);
        }
    }

    private void uncertain(Outgoing message, String detail) {
        Instant now = clock.instant();
        Optional<Instant> again =
                channel(message).flatMap(channel -> UncertainPolicy.again(message, channel.capabilities(), now));
        LOG.warn(
                "Message {} may or may not have arrived on {}",
                message.id(),
                message.to().channel());
        store.uncertain(message, detail, again, now);
    }

    /** Empty when the channel of an earlier run is configured no more. */
    private Optional<Channel> channel(Outgoing message) {
        return Optional.ofNullable(channels.get(message.to().channel()));
    }
}
