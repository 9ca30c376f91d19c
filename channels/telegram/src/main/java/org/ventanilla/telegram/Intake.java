package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.message.InboundEvent;

/** Takes in updates: once one is taken, it is stored or known to be nothing for us. Thread-safe. */
final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int ATTEMPTS = 3;
    private static final int MOST_REMEMBERED = 100;

    private final UpdateReader reader;
    private final InboundSink sink;
    private final CallbackAnswers callbackAnswers;
    private final Housekeeping housekeeping;

    /** How often an update was tried that a fault of ours keeps out; of the latest ones. */
    private final Map<Long, Integer> attempts = new LinkedHashMap<>();

    Intake(UpdateReader reader, InboundSink sink, CallbackAnswers callbackAnswers, Housekeeping housekeeping) {
        this.reader = reader;
        this.sink = sink;
        this.callbackAnswers = callbackAnswers;
        this.housekeeping = housekeeping;
    }

    /** Returns false when it could not be stored and has to be fetched again. */
    boolean take(JsonNode update) {
        try {
            housekeeping.look(update);
        } catch (StoreUnavailableException e) {
            return false;
        }
        Optional<InboundEvent> event = reader.read(update);
        boolean done = event.map(each -> store(update, each)).orElse(true);
        if (done) {
            callbackAnswers.answer(update, event);
        }
        return done;
    }

    private boolean store(JsonNode update, InboundEvent event) {
        try {
            sink.accept(event);
            return true;
        } catch (StoreUnavailableException e) {
            return false;
        } catch (RuntimeException fault) {
            return isGivenUp(event, fault) && storeLess(update);
        }
    }

    /** A fault of ours with just this update must not stop all the others for ever. */
    private boolean isGivenUp(InboundEvent event, RuntimeException fault) {
        long id = Long.parseLong(event.eventId());
        int tries = tried(id);
        LOG.error(
                "update {} could not be taken in, attempt {}: {}",
                id,
                tries,
                fault.getClass().getName());
        return tries >= ATTEMPTS;
    }

    private synchronized int tried(long id) {
        int tries = attempts.merge(id, 1, Integer::sum);
        if (attempts.size() > MOST_REMEMBERED) {
            attempts.remove(attempts.keySet().iterator().next());
        }
        return tries;
    }

    /** So that the citizen at least hears that we could not read it. */
    private boolean storeLess(JsonNode update) {
        Optional<InboundEvent> less = reader.unknown(update);
        try {
            less.ifPresent(sink::accept);
        } catch (StoreUnavailableException e) {
            return false;
        } catch (RuntimeException fault) {
            LOG.error(
                    "update {} is skipped: {}",
                    UpdateReader.id(update).orElse(0L),
                    fault.getClass().getName());
        }
        return true;
    }
}
