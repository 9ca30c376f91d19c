package org.ventanilla.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.InboundEvent;

/** Keeps every event it is given, also a repeated one; can fail and can be slow. Thread-safe. */
public final class RecordingSink implements InboundSink {
    private final List<InboundEvent> events = new CopyOnWriteArrayList<>();
    private final List<String> moves = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger entered = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Accepted events, in order. */
    public List<InboundEvent> events() {
        return List.copyOf(events);
    }

    public <T extends InboundEvent> List<T> events(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Lets the store be unavailable for the next events. */
    public void failNext(int times) {
        failures.set(times);
    }

    /** How many events were not stored because the store was unavailable. */
    public int refused() {
        return refused.get();
    }

    /** How often something was brought here, stored or not. */
    public int entered() {
        return entered.get();
    }

    /** Lets whoever brings something wait until {@link #open}. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void open() {
        gate.countDown();
    }

    @Override
    public void accept(InboundEvent event) {
        entered.incrementAndGet();
        waitAtTheGate();
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            refused.incrementAndGet();
            throw new StoreUnavailableException("the store is down, says the test", new IllegalStateException());
        }
        events.add(event);
    }

    @Override
    public void moved(ConversationRef from, String newKey) {
        moves.add(from.key() + " -> " + newKey);
    }

    /** The keys of conversations that moved, such as {@code -5 -> -100}. */
    public List<String> moves() {
        return List.copyOf(moves);
    }

    private void waitAtTheGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("interrupted", e);
        }
    }
}
