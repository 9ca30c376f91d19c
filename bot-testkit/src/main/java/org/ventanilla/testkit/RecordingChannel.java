package org.ventanilla.testkit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.ventanilla.bot.channel.Capabilities;
import org.ventanilla.bot.channel.Channel;
import org.ventanilla.bot.channel.Health;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.message.Outgoing;

/** A channel without a platform: it remembers what it was given and answers as it is told. Thread-safe. */
public final class RecordingChannel implements Channel {
    private final String name;
    private final List<Outgoing> sent = new ArrayList<>();
    private final Deque<Function<Outgoing, SendResult>> nextResults = new ArrayDeque<>();

    public RecordingChannel(String name) {
        this.name = name;
    }

    /** What the next attempt comes to, once; after that everything is sent again. */
    public synchronized void nextResultIs(SendResult result) {
        nextResults.add(message -> result);
    }

    /** Every message of every attempt, in order. */
    public synchronized List<Outgoing> attempts() {
        return List.copyOf(sent);
    }

    @Override
    public synchronized SendResult send(Outgoing message) {
        sent.add(message);
        Function<Outgoing, SendResult> next = nextResults.poll();
        return next == null ? new SendResult.Sent(List.of("platform-" + message.id())) : next.apply(message);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(4096, 100, false);
    }

    @Override
    public void start(InboundSink sink) {
        // nothing comes in by itself
    }

    @Override
    public Health health() {
        return new Health(Health.State.OK, Instant.EPOCH, "");
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
