package org.ventanilla.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.bot.channel.InboundSink;
import org.ventanilla.bot.channel.StoreUnavailableException;
import org.ventanilla.bot.message.InboundEvent;

/** Takes in one update after the other: each is stored, or known to be nothing for us, before the next. */
final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int ATTEMPTS = 3;

    private final UpdateReader reader;
    private final InboundSink sink;
    private final CallbackAnswers callbackAnswers;

    private long stuckOn;
    private int attempts;

    Intake(UpdateReader reader, InboundSink sink, CallbackAnswers callbackAnswers) {
        this.reader = reader;
        this.sink = sink;
        this.callbackAnswers = callbackAnswers;
    }

    /** Returns false when it could not be stored and has to be fetched again. */
    boolean take(JsonNode update) {
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
        attempts = id == stuckOn ? attempts + 1 : 1;
        stuckOn = id;
        LOG.error(
                "update {} could not be taken in, attempt {}: {}",
                id,
                attempts,
                fault.getClass().getName());
        return attempts >= ATTEMPTS;
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
