package org.ventanilla.x;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.message.InboundEvent;

/** Takes in one thing after the other: each is stored, or known to be nothing for us, before the next. Thread-safe. */
final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int ATTEMPTS = 3;

    private final InboundSink sink;
    private final SummonsBook book;
    private final Recent recent;
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();

    Intake(InboundSink sink, SummonsBook book, Recent recent) {
        this.sink = sink;
        this.book = book;
        this.recent = recent;
    }

    /** Whether this process stored it before. */
    boolean knows(String key) {
        return recent.has(key);
    }

    /** Returns false when it could not be stored and has to be fetched again. */
    boolean take(Feed.Reader reader, JsonNode item, Map<String, JsonNode> users) {
        String key = XId.in(item, "id").map(reader::key).orElse("");
        try {
            Optional<Incoming> incoming = read(reader, item, users);
            incoming.ifPresent(this::store);
            recent.add(key);
            return true;
        } catch (StoreUnavailableException e) {
            return false;
        } catch (RuntimeException fault) {
            return isGivenUp(key, fault) && storeLess(reader, item, key);
        }
    }

    private static Optional<Incoming> read(Feed.Reader reader, JsonNode item, Map<String, JsonNode> users) {
        try {
            return reader.read(item, users);
        } catch (PoisonException poison) {
            LOG.warn("something from X cannot be read: {}", poison.getMessage());
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException poison) {
            LOG.warn("something from X cannot be read: {}", poison.getClass().getName());
        }
        return reader.unknown(item).map(Incoming::of);
    }

    /** The right to reply is noted first: without it, what is decided could not be said. */
    private void store(Incoming incoming) {
        incoming.summons().ifPresent(book::note);
        sink.accept(incoming.event());
    }

    /** A fault of ours with just this one must not stop all the others for ever. */
    private boolean isGivenUp(String key, RuntimeException fault) {
        int attempts = faults.merge(key, 1, Integer::sum);
        LOG.error(
                "attempt {} to store {} failed: {}",
                attempts,
                key,
                fault.getClass().getName());
        return attempts >= ATTEMPTS;
    }

    /** So that somebody at least hears that we could not read it. */
    private boolean storeLess(Feed.Reader reader, JsonNode item, String key) {
        faults.remove(key);
        Optional<InboundEvent> less = reader.unknown(item);
        try {
            less.ifPresent(sink::accept);
        } catch (StoreUnavailableException e) {
            return false;
        } catch (RuntimeException fault) {
            LOG.error("{} is skipped: {}", key, fault.getClass().getName());
        }
        recent.add(key);
        return true;
    }
}
